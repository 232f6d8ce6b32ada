import { mostCommon } from "../base/most-common.ts";
import type { Project } from "../model/project.ts";
import type { Finding } from "./finding.ts";
import { checkDocument } from "./check/check-document.ts";
import type { ImportedDocument } from "./imported-document.ts";
import { knownProjects } from "./read/known-projects.ts";
import { parseYear } from "./language/year.ts";
import { type LineAccounts, lineAccounts } from "./read/line-accounts.ts";
import { numbersOf, type ReadContext } from "./read/read-context.ts";
import { matchIndex } from "./check/match-index.ts";
import { readIndex } from "./read/read-index.ts";
import { readSheet } from "./read/read-sheet.ts";
import { splitLines, type SourceLine } from "./structure/source-line.ts";
import { findSheets, type Sheet } from "./structure/find-sheets.ts";
import { pageNumbers, type PrintedPage } from "./structure/page-numbers.ts";
import { compact } from "./text/compact.ts";
import { wrapWidth } from "./structure/wrap-width.ts";

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
  const content = contentOf(lines, pages, accounts);
  const { front, sheets } = findSheets(content);
  const index = readIndex(front, accounts);
  const projects = knownProjects(index, options.projects ?? []);
  const read = readSheets(sheets, { wrap: wrapWidth(lines), accounts, projects });
  const matched = matchIndex(read.programs, index);
  const document = { programs: matched.programs, projects: index, lines: accounts.all(), pages };
  const findings = [...read.findings, ...matched.findings, ...checkDocument(document)];
  return { ...document, ...yearOf(content), findings };
}

/** The lines that say something: neither blank nor page numbers, of which an account is given here. */
function contentOf(lines: readonly SourceLine[], pages: readonly PrintedPage[], accounts: LineAccounts): SourceLine[] {
  const pageLines = new Set(pages.map(({ line }) => line));
  const blank = lines.filter(({ text }) => text === "");
  accounts.leaveOut([...pageLines], "page-number");
  accounts.leaveOut(numbersOf(blank), "blank");
  return lines.filter(({ no, text }) => text !== "" && !pageLines.has(no));
}

type Shared = Pick<ReadContext, "wrap" | "accounts" | "projects">;

function readSheets(sheets: readonly Sheet[], shared: Shared): Pick<ImportedDocument, "programs" | "findings"> {
  const findings: Finding[] = [];
  const programs = sheets.map((sheet, at) => {
    const no = at + 1;
    return readSheet(sheet.lines, { ...shared, no, report: (finding) => findings.push({ ...finding, program: no }) });
  });
  return { programs, findings };
}

/** The year most often printed in 令和８年度に推進する研究課題. */
function yearOf(lines: readonly SourceLine[]): Pick<ImportedDocument, "fiscalYear"> {
  const years = lines
    .map(({ text }) => plannedYear.exec(compact(text))?.[1])
    .filter((printed) => printed !== undefined);
  const fiscalYear = mostCommon(years.map((printed) => parseYear(printed)).filter((year) => year !== undefined));
  return fiscalYear === undefined ? {} : { fiscalYear };
}

const plannedYear = /((?:令和|平成)(?:元|\d+)|20\d\d)年度に.{0,4}推進する/;
