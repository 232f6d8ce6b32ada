import { addressOf } from "../../opc/workbook/cell-address.ts";
import type { Finding, HearFigure, PrintedFigure } from "../finding/paper-audit.ts";
import { isSameValue, hasFigure, narrowed } from "../finding/printed-values.ts";
import type { ExpectedCell, ExpectedFigure } from "./expected-workbook.ts";
import { cellsOfRow, type LocatedCell, type LocatedTable } from "./located-table.ts";
import type { SheetContent } from "../read/sheet-content.ts";

/** What came of holding the cells of a sheet against what they are to hold. */
export type HeldCells = {
  readonly findings: readonly Finding[];
  readonly held: number;
  /** Texts with a figure in them */
  readonly texts: number;
};

type Expected = {
  readonly tables: readonly LocatedTable[];
  readonly figures: readonly ExpectedFigure[];
  /** Whether formulas are to have results */
  readonly isCalculated: boolean;
};

/** Hold the tables and key figures of a sheet against what they are to hold, cell by cell; each is claimed. */
export function holdCells(
  sheet: SheetContent,
  { tables, figures, isCalculated }: Expected,
  hear: HearFigure,
): HeldCells {
  const wrong: Finding[] = [];
  let [held, texts] = [0, 0];
  for (const spot of spotsOf(sheet, tables, figures)) {
    const figure = printed(spot, sheet);
    const { row, column, expected } = spot.cell;
    sheet.cells.claim(row, column);
    if (typeof figure.expected === "string" && hasFigure(figure.expected)) texts += 1;
    if (typeof figure.expected === "number" || typeof figure.found === "number") {
      held += 1;
      hear(figure);
    }
    const isToBeHeld = isCalculated || !expected.isFormula;
    if (isToBeHeld && !isSameCell(figure)) wrong.push(mismatch(figure));
  }
  return { findings: [...tables.flatMap(missingRows), ...wrong], held, texts };
}

/** A cell to be held, and what it is, in words. */
type Spot = { readonly cell: LocatedCell; readonly figure: string };

function* spotsOf(
  sheet: SheetContent,
  tables: readonly LocatedTable[],
  figures: readonly ExpectedFigure[],
): Generator<Spot> {
  for (const table of tables) yield* spotsOfTable(table);
  yield* keyFigures(figures, sheet);
}

function* spotsOfTable(located: LocatedTable): Generator<Spot> {
  const { table, sheet, headerRow, rows, totals } = located;
  const headers = new Map<number, string>();
  const spot = (cell: LocatedCell, label: string): Spot => {
    const header = headers.get(cell.column) ?? String(sheet.cells.at(headerRow, cell.column) ?? "");
    headers.set(cell.column, header);
    return { cell, figure: `${label} ${header}`.trim() };
  };
  for (const index of rows.keys()) {
    const row = table.rows.at(index);
    const label = rowLabel(row, index);
    for (const cell of cellsOfRow(located, index, row)) yield spot(cell, label);
  }
  for (const { cells, label } of totals) for (const cell of cells) yield spot(cell, label);
}

/** What a row is about: the text that tells most in it. */
function rowLabel(row: readonly ExpectedCell[], index: number): string {
  for (const name of namingFields) {
    const value = row.find(({ field }) => field === name)?.value;
    if (typeof value === "string" && value !== "") return value;
  }
  return `(${index + 1})`;
}

/** Fields of rows of KPIs, single figures, topics, programmes and PJs, those that tell more first. */
const namingFields = ["indicator", "item", "title", "program", "name", "label", "project.label"];

function* keyFigures(figures: readonly ExpectedFigure[], sheet: SheetContent): Generator<Spot> {
  for (const { label, cell } of figures) {
    const place = placeOfLabel(label, sheet);
    if (place === undefined) continue;
    yield { cell: { expected: cell, row: place.row, column: place.column + 1 }, figure: label.trim() };
  }
}

/** The first that says so: a header further down may say the same. */
function placeOfLabel(label: string, { cells }: SheetContent) {
  for (const cell of cells.all()) if (cell.value === label) return cell;
  return undefined;
}

function printed({ cell: { expected, row, column }, figure }: Spot, sheet: SheetContent): PrintedFigure {
  const found = sheet.cells.at(row, column);
  const place = `${sheet.name}!${addressOf(row, column)}`;
  return { place, figure, measure: expected.measure, expected: expected.value, found };
}

function isSameCell({ expected, found }: PrintedFigure): boolean {
  return isSameValue(expected, found) || (typeof found === "number" && isSameDate(expected, found));
}

/** Excel stores a date as the days since 30 December 1899. */
function isSameDate(expected: PrintedFigure["expected"], found: number): boolean {
  if (typeof expected !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(expected)) return false;
  return new Date(Date.UTC(1899, 11, 30) + found * 86_400_000).toISOString().startsWith(expected);
}

function mismatch({ place, figure, expected, found }: PrintedFigure): Finding {
  const [right, wrong] =
    typeof expected === "string" && typeof found === "string"
      ? narrowed(expected, found)
      : [String(expected ?? ""), String(found ?? "")];
  return { kind: "audit-figure", place, figure, expected: right, found: wrong };
}

function missingRows({ table, sheet, rows }: LocatedTable): Finding[] {
  return rows.flatMap((row, index): Finding[] => {
    if (row > 0) return [];
    const expected = rowLabel(table.rows.at(index), index);
    return [{ kind: "audit-missing", about: "row", place: sheet.name, figure: table.name, expected, found: "" }];
  });
}
