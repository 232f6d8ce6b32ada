import { groupBy } from "../../base/group-by.ts";
import type { Finding, FindingKind, LineAccount } from "../../import/read/imported-document.ts";
import { findingText } from "../../words/finding-words.ts";
import { splitLines } from "../../import/structure/source-line.ts";
import { type ImportOutcome, linePlace } from "./import-outcome.ts";

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

/** What a person has to fill in or to look at. */
export function findingSections(outcome: ImportOutcome): string[] {
  const groups = groupBy(outcome.document.findings, ({ kind }) => kind);
  return [
    ...missingFiles(outcome),
    ...kinds.flatMap(([kind, heading]) => {
      const findings = groups.get(kind) ?? [];
      return findings.length === 0
        ? []
        : [`## ${heading}`, findings.map((one) => findingLine(one, outcome)).join("\n")];
    }),
    ...pdfRemarks(outcome),
  ];
}

const kinds: readonly (readonly [FindingKind, string])[] = [
  ["missing-field", "Fields not found"],
  ["unreadable-field", "Fields that could not be read"],
  ["unknown-project", "PJ names that no PJ has"],
  ["contradiction", "Contradictions inside the document"],
  ["index-mismatch", "The document's index against its sheets"],
  ["low-confidence", "Read, but look again"],
  ["unread-lines", "Lines nobody took"],
  ["folded-characters", "Characters put right"],
  ["unclear-characters", "Characters that nobody can tell the meaning of"],
];

function missingFiles({ candidates }: ImportOutcome): string[] {
  const rows = candidates.flatMap(({ path, missing }) =>
    missing.length > 0 ? [`- ${path}: ${missing.join(", ")}`] : [],
  );
  return [
    "## To fill in by hand",
    ["- dataset.yaml: title, date and body of the document, if they still stand in from its file", ...rows].join("\n"),
  ];
}

function findingLine(finding: Finding, outcome: ImportOutcome): string {
  const id = finding.program === undefined ? undefined : outcome.ids[finding.program - 1]?.id;
  const where = [linePlace(outcome, finding.line), id, finding.field].filter((part) => part !== undefined);
  return `- ${where.length > 0 ? `${where.join(" · ")}: ` : ""}${cellText(findingText(finding, "en"))}`;
}

function pdfRemarks({ source: { pdf } }: ImportOutcome): string[] {
  if (pdf === undefined) return [];
  const remarks = [
    ...(pdf.withoutText.length > 0 ? [`- Pages without text (pictures?): ${pdf.withoutText.join(", ")}`] : []),
    ...(pdf.garbled.length > 0 ? [`- Pages whose letters make no Japanese text: ${pdf.garbled.join(", ")}`] : []),
    ...pdf.readings.map(({ page, text }) => `- Reading (ルビ) left out on page ${page}: ${cellText(text)}`),
  ];
  return remarks.length === 0 ? [] : ["## Pages", remarks.join("\n")];
}

/** Lines taken by records, and lines not read by reason, in that order. */
export function lineCounts(lines: readonly LineAccount[]): [string, number][] {
  const counts = new Map<string, number>(reasons.map((reason) => [reason, 0]));
  for (const account of lines) {
    const reason = "unread" in account ? account.unread : "taken";
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return [...counts];
}

const reasons = ["taken", "heading", "footnote", "page-number", "blank", "unknown"];

/** Rows as a Markdown table; "" for none. Texts keep to their cell. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return "";
  const line = (cells: readonly string[]) => `| ${cells.map(cellText).join(" | ")} |`;
  return [line(head), `|${head.map(() => "---|").join("")}`, ...rows.map(line)].join("\n");
}

/** Text that Markdown shows as it is. */
export function cellText(text: string): string {
  return text.replace(/[\\|`*_<>[\]#~]/g, "\\$&").replace(/\s+/g, " ");
}
