import { groupBy } from "../../base/group-by.ts";
import type { Finding, FindingKind, LineAccount } from "../../import/read/imported-document.ts";
import { commandWords, type LineReason } from "../../words/command-words.ts";
import { findingText } from "../../words/finding-words.ts";
import type { Language } from "../../words/language.ts";
import { splitLines } from "../../import/structure/source-line.ts";
import { type ImportOutcome, type ImportWords, linePlace } from "./import-outcome.ts";

/** What became of every line of the document. */
export function lineSections(outcome: ImportOutcome, words: ImportWords): string[] {
  const { document, source } = outcome;
  const { report } = words;
  const texts = splitLines(source.text).map(({ text }) => text);
  const listed = (reason: string) =>
    document.lines
      .filter((account) => "unread" in account && account.unread === reason)
      .map(({ line }) => `- ${linePlace(outcome, line, words)}: ${cellText(texts[line - 1] ?? "")}`);
  return [
    `## ${report.lines}`,
    markdownTable(
      [report.lineColumns.lines, report.lineColumns.count],
      lineCounts(document.lines).map(([reason, count]) => [report.meanings[reason], String(count)]),
    ),
    ...list(`## ${report.unread}`, listed("unknown")),
    ...list(`## ${report.footnotes}`, listed("footnote")),
    `## ${report.fates}`,
    markdownTable([report.fateColumns.lines, report.fateColumns.fate], runs(outcome, report)),
  ];
}

type ReportWords = ImportWords["report"];

function list(heading: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [heading, items.join("\n")];
}

/** Lines that went the same way, as one row; blank lines in between do not count. */
function runs({ document, ids }: ImportOutcome, words: ReportWords): string[][] {
  const rows: { from: number; to: number; fate: string }[] = [];
  for (const account of document.lines) {
    if ("unread" in account && account.unread === "blank") continue;
    const fate = fateOf(account, (no) => ids[no - 1]?.id ?? String(no), words);
    const last = rows.at(-1);
    if (last !== undefined && last.fate === fate) last.to = account.line;
    else rows.push({ from: account.line, to: account.line, fate });
  }
  return rows.map(({ from, to, fate }) => [from === to ? String(from) : `${from}–${to}`, fate]);
}

function fateOf(account: LineAccount, idOf: (no: number) => string, words: ReportWords): string {
  if ("unread" in account) return words.fateOf[account.unread];
  return words.list(
    account.takenBy.map((path) => path.replace(/^programs\/(\d+)/, (_, no: string) => idOf(Number(no)))),
  );
}

/** What a person has to fill in or to look at. */
export function findingSections(outcome: ImportOutcome, language: Language): string[] {
  const groups = groupBy(outcome.document.findings, ({ kind }) => kind);
  const { imports } = commandWords(language);
  const headings = Object.entries(imports.report.findings) as [FindingKind, string][];
  return [
    ...missingFiles(outcome, imports.report),
    ...headings.flatMap(([kind, heading]) => {
      const findings = groups.get(kind) ?? [];
      return findings.length === 0
        ? []
        : [`## ${heading}`, findings.map((one) => findingLine(one, outcome, language)).join("\n")];
    }),
    ...pdfRemarks(outcome, imports.report),
  ];
}

function missingFiles({ candidates }: ImportOutcome, words: ReportWords): string[] {
  const rows = candidates.flatMap(({ path, missing }) =>
    missing.length > 0 ? [`- ${words.missing({ path, fields: missing })}`] : [],
  );
  return [`## ${words.toFill}`, [`- ${words.toFillEdition}`, ...rows].join("\n")];
}

function findingLine(finding: Finding, outcome: ImportOutcome, language: Language): string {
  const { imports } = commandWords(language);
  const id = finding.program === undefined ? undefined : outcome.ids[finding.program - 1]?.id;
  const where = [linePlace(outcome, finding.line, imports), id, finding.field].filter((part) => part !== undefined);
  return `- ${imports.report.where(where)}${cellText(findingText(finding, language))}`;
}

function pdfRemarks({ source: { pdf } }: ImportOutcome, words: ReportWords): string[] {
  if (pdf === undefined) return [];
  const remarks = [
    ...(pdf.withoutText.length > 0 ? [words.withoutText(pdf.withoutText)] : []),
    ...(pdf.garbled.length > 0 ? [words.garbled(pdf.garbled)] : []),
    ...pdf.readings.map(({ page, text }) => words.reading({ page, text: cellText(text) })),
  ];
  return list(
    `## ${words.pages}`,
    remarks.map((remark) => `- ${remark}`),
  );
}

/** Lines taken by records, and lines not read by reason, in that order. */
export function lineCounts(lines: readonly LineAccount[]): [LineReason, number][] {
  const counts = new Map<LineReason, number>(reasons.map((reason) => [reason, 0]));
  for (const account of lines) {
    const reason = "unread" in account ? account.unread : "taken";
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return [...counts];
}

const reasons = ["taken", "heading", "footnote", "page-number", "blank", "unknown"] as const;

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
