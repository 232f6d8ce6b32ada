import { counted } from "../form/counted.ts";
import type { paperLines as ja } from "../ja/lines-of-papers.ts";

/** What is said of finished papers: audits, traces, packets and shards. */
export const paperLines: typeof ja = {
  audit: {
    columns: {
      paper: "PAPER",
      finding: "FINDING",
      place: "PLACE",
      figure: "FIGURE",
      expected: "EXPECTED",
      found: "FOUND",
    },
    kinds: {
      "audit-figure": "figure",
      "audit-sum": "sum",
      "audit-disagreement": "disagreement",
      "audit-missing": "missing",
      "audit-swapped": "swapped",
      "audit-edited": "edited",
      "audit-unreadable": "unreadable",
    },
    more: (count) => `… and ${count} more (--json)`,
    summary: ({ papers, out, figures, texts, findings }) =>
      `${counted(papers, "paper")} in ${out}/, ${figures} figures and ${texts} texts with figures held against the data: ${counted(findings, "finding")}`,
    neverBuilt: (papers) => `${counted(papers, "paper")} never built here: \`shiryo list\` names them`,
  },

  trace: {
    columns: { place: "PLACE", figure: "FIGURE", printed: "PRINTED", from: "FROM" },
    from: "from",
    madeOf: "made of",
    printed: "printed",
    in: "in",
    nowhere: "nowhere in the papers looked at",
    stray: (figure) => `${figure}: the dataset gives another figure here`,
    more: (count) => `… and ${count} more (--all)`,
    moreFigures: (count) => `… and ${count} more figures (--all)`,
    moreTexts: (count) => `… and ${count} more texts (--all)`,
    morePlaces: (count) => `… and ${count} more places (--all)`,
    quoted: (text) => `「${text}」`,
    lines: ({ from, to }) => `${from}～${to}行`,
    formula: ({ words, figures, isCut }) =>
      figures.length === 0 ? words : `${words}: ${figures.join(", ")}${isCut ? ", …" : ""}`,
  },

  packet: {
    kinds: { replaced: "replaced", added: "added", withdrawn: "withdrawn" },
    number: "number",
    renumbered: (agenda) => `the agenda would make it ${agenda} now; numbers that were handed out stay`,
    pages: (pages) => `変更頁：${pages}`,
    nothingChanged: "Nothing changed since: no paper is to be replaced, and nothing was written.",
    written: ({ files, folder, zip, isThere }) =>
      `${isThere ? "There already" : "Written"}: ${counted(files, "file")} in ${folder}, and ${zip}`,
    looks: (count) =>
      `${count === 1 ? "1 paper says the same and only looks" : `${count} papers say the same and only look`} otherwise, by other templates or another version; --looks replaces these too.`,
    same: "same",
    differs: "differs",
    rebuilt: ({ files, into }) => `Written: ${counted(files, "file")} in ${into}`,
  },

  shards: {
    notMerged: "Nothing was merged.",
    merged: ({ shards, papers, copied, removed, out }) =>
      `${counted(shards, "shard")} merged: ${counted(papers, "paper")}${copied > 0 ? `, ${copied} copied` : ""}${removed > 0 ? `, ${removed} removed` : ""} in ${out}/`,
  },
};
