import type { Project } from "../model/project.ts";
import type { Finding } from "./finding.ts";
import { checkDocument } from "./check-document.ts";
import type { ImportedDocument } from "./imported-document.ts";
import { knownProjects } from "./known-projects.ts";
import { parseYear } from "./language/year.ts";
import { lineAccounts } from "./line-accounts.ts";
import { matchIndex } from "./match-index.ts";
import { readIndex } from "./read/read-index.ts";
import { readSheet } from "./read/read-sheet.ts";
import { splitLines, type SourceLine } from "./source-line.ts";
import { findSheets } from "./structure/find-sheets.ts";
import { pageNumbers } from "./structure/page-numbers.ts";
import { compact } from "./text/compact.ts";
import { wrapWidth } from "./wrap-width.ts";

/** What is known before reading: PJs of a dataset, with their other and former names. */
export type ParseOptions = { readonly projects?: readonly Project[] };

/**
 * The programmes in the text of a ministry document, with what became of every line.
 * Never throws: a text that is no such document yields no programmes, and findings that say so.
 */
export function parseDocument(text: string, options: ParseOptions = {}): ImportedDocument {
  const lines = splitLines(text);
  const pages = pageNumbers(lines);
  const accounts = lineAccounts(lines.length);
  const pageLines = new Set(pages.map((page) => page.line));
  accounts.skip([...pageLines], "page-number");
  accounts.skip(
    lines.filter((line) => line.text === "").map((line) => line.no),
    "blank",
  );
  const content = lines.filter((line) => line.text !== "" && !pageLines.has(line.no));
  const { front, sheets } = findSheets(content);
  const index = readIndex(front, accounts);
  const projects = knownProjects(index, options.projects ?? []);
  const findings: Finding[] = [];
  const wrap = wrapWidth(lines);
  const programs = sheets.map((sheet, at) =>
    readSheet(sheet.lines, {
      no: at + 1,
      wrap,
      accounts,
      projects,
      report: (finding) => findings.push({ ...finding, program: at + 1 }),
    }),
  );
  const matched = matchIndex(programs, index);
  const all = accounts.all();
  const read = { programs: matched.programs, projects: index, lines: all, pages };
  return { ...read, ...yearOf(content), findings: [...findings, ...matched.findings, ...checkDocument(read)] };
}

/** The year most often printed in 令和８年度に推進する研究課題. */
function yearOf(lines: readonly SourceLine[]): { fiscalYear?: number } {
  const counts = new Map<number, number>();
  for (const { text } of lines) {
    const year = parseYear(/((?:令和|平成)(?:元|\d+)|20\d\d)年度に.{0,4}推進する/.exec(compact(text))?.[1] ?? "");
    if (year !== undefined) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const [best] = [...counts].toSorted((a, b) => b[1] - a[1]);
  return best === undefined ? {} : { fiscalYear: best[0] };
}
