import type { ByteSource } from "../../base/byte-source.ts";
import type { Finding, HearFigure, PaperAudit } from "../finding/paper-audit.ts";
import type { ExpectedTable, ExpectedWorkbook } from "./expected-workbook.ts";
import { type HeldSheet, holdSheet, missing } from "./hold-sheet.ts";
import { lostTable, sheetWith } from "./located-table.ts";
import { type FinishedSheet, openFinished } from "../read/finished-workbook.ts";

/**
 * Hold a finished workbook against what it is to hold: every cell of its tables by row and column, key figures by their
 * labels, texts with a figure in them, the charts' copies of cells; and its figures against one another.
 *
 * Of a formula, the result that the file keeps is held against the view. One sheet is in memory at a time.
 *
 * @param others titles of the other workbooks, one of which may stand under this paper's name
 * @throws ProblemError where the file cannot be read
 */
export function auditWorkbook(
  bytes: ByteSource,
  paper: ExpectedWorkbook,
  { others, hear }: { readonly others: ReadonlySet<string>; readonly hear: HearFigure },
): PaperAudit {
  const { sheets, charts } = openFinished(bytes);
  const places = placesOf(paper, sheets);
  const held: HeldSheet[] = [];
  for (const one of sheets) {
    const sheet = one.read();
    const title = one === sheets[0] ? sheet.cells.at(1, 1) : paper.title;
    if (title !== paper.title && others.has(String(title))) return swappedWorkbook(paper.title, String(title));
    const expected = paper.sheets.find(({ name }) => name === sheet.name);
    const tables = places.filter(({ place }) => place === sheet.name).map(({ table }) => table);
    held.push(holdSheet(sheet, { expected, tables, charts, years: paper, hear }));
  }
  return {
    findings: [...lostOnes(paper, sheets, places), ...held.flatMap(({ findings }) => findings)],
    held: sum(held.map((one) => one.held)),
    texts: sum(held.map(({ texts }) => texts)),
    unchecked: sum(held.map(({ unchecked }) => unchecked)),
  };
}

/** A table, the sheet that it is expected in, and the one that holds it. */
type TablePlace = { readonly table: ExpectedTable; readonly usual: string; readonly place: string | undefined };

function placesOf(paper: ExpectedWorkbook, sheets: readonly FinishedSheet[]): TablePlace[] {
  return paper.sheets.flatMap(({ name, tables }) =>
    tables.map((table) => ({ table, usual: name, place: sheetWith(table, name, sheets) })),
  );
}

/** Sheets that are not there, and tables that no sheet holds. */
function lostOnes(paper: ExpectedWorkbook, sheets: readonly FinishedSheet[], places: readonly TablePlace[]): Finding[] {
  const isThere = (sheet: string) => sheets.some(({ name }) => name === sheet);
  const lost = paper.sheets.filter(({ name }) => !isThere(name));
  return [
    ...lost.map(({ name }) => missing({ about: "sheet", expected: name }, name)),
    ...places
      .filter(({ place }) => place === undefined || !isThere(place))
      .map(({ table, usual }) => missing(lostTable(table), usual)),
  ];
}

function swappedWorkbook(expected: string, found: string): PaperAudit {
  const swapped: Finding = { kind: "audit-swapped", about: "title", place: "", figure: "", expected, found };
  return { findings: [swapped], held: 0, texts: 0, unchecked: 0 };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((all, count) => all + count, 0);
}
