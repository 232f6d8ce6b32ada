import { counted } from "../form/word.ts";
/** What is said of finished papers: audits, traces, packets and shards. */
export const paperLines = {
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
    more: (count: number) => `… and ${count} more (--json)`,
    summary: ({ papers, out, figures, texts, findings }: Audited) =>
      `${counted(papers, "paper")} in ${out}/, ${figures} figures and ${texts} texts with figures held against the data: ${counted(findings, "finding")}`,
    neverBuilt: (papers: number) => `${counted(papers, "paper")} never built here: \`shiryo list\` names them`,
  },

  trace: {
    columns: { place: "PLACE", figure: "FIGURE", printed: "PRINTED", from: "FROM" },
    from: "from",
    madeOf: "made of",
    printed: "printed",
    in: "in",
    nowhere: "nowhere in the papers looked at",
    stray: (figure: string) => `${figure}: the dataset gives another figure here`,
    more: (count: number) => `… and ${count} more (--all)`,
    moreFigures: (count: number) => `… and ${count} more figures (--all)`,
    moreTexts: (count: number) => `… and ${count} more texts (--all)`,
    morePlaces: (count: number) => `… and ${count} more places (--all)`,
    quoted: (text: string) => `「${text}」`,
    lines: ({ from, to }: { from: number; to: number }) => `lines ${from}–${to}`,
    formula: ({ words, figures, isCut }: { words: string; figures: readonly string[]; isCut: boolean }) =>
      figures.length === 0 ? words : `${words}: ${figures.join(", ")}${isCut ? ", …" : ""}`,
  },

  packet: {
    kinds: { replaced: "replaced", added: "added", withdrawn: "withdrawn" },
    number: "number",
    named: (parts: readonly string[]) => parts.join("　"),
    renumbered: (agenda: string) => `the agenda would make it ${agenda} now; numbers that were handed out stay`,
    pages: (pages: string) => `changed pages: ${pages}`,
    nothingChanged: "Nothing changed since: no paper is to be replaced, and nothing was written.",
    written: ({ files, folder, zip, isThere }: Written) =>
      `${isThere ? "There already" : "Written"}: ${counted(files, "file")} in ${folder}, and ${zip}`,
    looks: (count: number) =>
      `${count === 1 ? "1 paper says the same and only looks" : `${count} papers say the same and only look`} otherwise, by other templates or another version; --looks replaces these too.`,
    same: "same",
    differs: "differs",
    rebuilt: ({ files, into }: { files: number; into: string }) => `Written: ${counted(files, "file")} in ${into}`,
  },

  shards: {
    notMerged: "Nothing was merged.",
    merged: ({ shards, papers, copied, removed, out }: Merged) =>
      `${counted(shards, "shard")} merged: ${counted(papers, "paper")}${copied > 0 ? `, ${copied} copied` : ""}${removed > 0 ? `, ${removed} removed` : ""} in ${out}/`,
  },
};

/** `figures` and `texts` with their commas */
type Audited = {
  readonly papers: number;
  readonly out: string;
  readonly figures: string;
  readonly texts: string;
  readonly findings: number;
};

type Written = {
  readonly files: number;
  readonly folder: string;
  readonly zip: string;
  readonly isThere: boolean;
};

type Merged = {
  readonly shards: number;
  readonly papers: number;
  readonly copied: number;
  readonly removed: number;
  readonly out: string;
};
