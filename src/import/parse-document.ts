import { foldedText } from "../words/typed/folded-text.ts";
import { groupBy, mostCommon } from "../base/group-by.ts";
import type { Project } from "../model/dataset.ts";
import { nameKey } from "../model/names.ts";
import { parseYear } from "../words/typed/times.ts";
import { compact } from "./language/printed-text.ts";
import { characterFindings } from "./read/character-findings.ts";
import type { Finding, ImportedDocument, ImportedProgram } from "./read/imported-document.ts";
import { matchIndex, readIndex } from "./read/project-index.ts";
import { knownProjects, type LineAccounts, lineAccounts, numbersOf, type ReadContext } from "./read/read-context.ts";
import { readSheet } from "./read/read-program-sheet.ts";
import { type PrintedPage, pageNumbers, type SourceLine, splitLines, wrapWidth } from "./structure/source-line.ts";
import { findSheets, type Sheet } from "./structure/split-document.ts";

/** What is known before reading: PJs of a dataset, with their other and former names. */
type ParseOptions = { readonly projects?: readonly Project[] };

/**
 * The programmes in the text of a ministry document, with what became of every line.
 * Never throws: a text that is no such document yields no programmes, and findings that say so.
 */
export function parseDocument(text: string, options: ParseOptions = {}): ImportedDocument {
  const lines = splitLines(foldedText(text).text);
  const pages = pageNumbers(lines);
  const accounts = lineAccounts(lines.length);
  const content = contentOf(lines, pages, accounts);
  const { front, sheets } = findSheets(content);
  const index = readIndex(front, accounts);
  const projects = knownProjects(index, options.projects ?? []);
  const read = readSheets(sheets, { wrap: wrapWidth(lines), accounts, projects });
  const matched = matchIndex(read.programs, index);
  const document = { programs: matched.programs, projects: index, lines: accounts.all(), pages };
  const findings = [...read.findings, ...matched.findings, ...checkDocument(document), ...characterFindings(text)];
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

type Read = Pick<ImportedDocument, "programs" | "lines">;

/** What does not fit together in a document as a whole, and lines that no record took. */
function checkDocument({ programs, lines }: Read): Finding[] {
  const found: Finding[] = [...disagreeingDates(programs), ...unreadLines(lines)];
  if (programs.length === 0) found.unshift({ kind: "missing-field", says: "no-sheet", values: {} });
  return found;
}

/** One strategy with two dates: the date most programmes print is taken for right. */
function disagreeingDates(programs: readonly ImportedProgram[]): Finding[] {
  const dated = programs.flatMap((program) =>
    program.strategies.flatMap(({ title, date, source }) =>
      date === undefined ? [] : [{ key: nameKey(title), title, date, line: source.from, program: program.no }],
    ),
  );
  return [...groupBy(dated, ({ key }) => key).values()].flatMap((same) => {
    const dates = [...groupBy(same, ({ date }) => date)].toSorted((a, b) => b[1].length - a[1].length);
    const usual = dates[0]?.[0];
    return dates.slice(1).flatMap(([date, rows]) =>
      rows.map(({ title, line, program }) => ({
        kind: "contradiction" as const,
        says: "two-dates" as const,
        values: { title, date, usual: usual ?? "" },
        program,
        field: "strategies",
        line,
      })),
    );
  });
}

function unreadLines(lines: Read["lines"]): Finding[] {
  const unknown = lines
    .filter((account) => "unread" in account && account.unread === "unknown")
    .map(({ line }) => line);
  const first = unknown[0];
  if (first === undefined) return [];
  return [{ kind: "unread-lines", says: "unread-lines", values: { count: unknown.length }, line: first }];
}
