import type { LineAccount } from "../../import/line-account.ts";
import { splitLines } from "../../import/structure/source-line.ts";
import type { ImportOutcome } from "./import-outcome.ts";
import { lineCounts } from "./line-counts.ts";
import { linePlace } from "./line-place.ts";
import { cellText, markdownTable } from "./markdown-table.ts";

/** What became of every line of the document. */
export function lineSections(outcome: ImportOutcome): string[] {
  const { document, source } = outcome;
  const texts = splitLines(source.text).map(({ text }) => text);
  const listed = (reason: string) =>
    document.lines
      .filter((account) => "unread" in account && account.unread === reason)
      .map(({ line }) => `- ${linePlace(outcome, line)}: ${cellText(texts[line - 1] ?? "")}`);
  return [
    "## Lines",
    markdownTable(
      ["Lines", "Count"],
      lineCounts(document.lines).map(([reason, count]) => [meanings[reason] ?? reason, String(count)]),
    ),
    ...list("## Lines not read", listed("unknown")),
    ...list("## Footnotes, not kept", listed("footnote")),
    "## Where every line went",
    markdownTable(["Lines", "Record, or why not read"], runs(outcome)),
  ];
}

const meanings: Readonly<Record<string, string>> = {
  taken: "taken by a record",
  heading: "headings and labels",
  footnote: "footnotes",
  "page-number": "page numbers",
  blank: "blank",
  unknown: "not read",
};

function list(heading: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [heading, items.join("\n")];
}

/** Lines that went the same way, as one row; blank lines in between do not count. */
function runs({ document, ids }: ImportOutcome): string[][] {
  const rows: { from: number; to: number; fate: string }[] = [];
  for (const account of document.lines) {
    if ("unread" in account && account.unread === "blank") continue;
    const fate = fateOf(account, (no) => ids[no - 1]?.id ?? String(no));
    const last = rows.at(-1);
    if (last !== undefined && last.fate === fate) last.to = account.line;
    else rows.push({ from: account.line, to: account.line, fate });
  }
  return rows.map(({ from, to, fate }) => [from === to ? String(from) : `${from}–${to}`, fate]);
}

function fateOf(account: LineAccount, idOf: (no: number) => string): string {
  if ("unread" in account) return account.unread === "unknown" ? "not read" : account.unread;
  return account.takenBy
    .map((path) => path.replace(/^programs\/(\d+)/, (_, no: string) => idOf(Number(no))))
    .join(", ");
}
