import type { Finding, HearFigure } from "../finding/paper-audit.ts";
import type { ChartSeries, ChartCells } from "../read/read-chart.ts";
import type { ExpectedSheet, ExpectedTable, ExpectedWorkbook } from "./expected-workbook.ts";
import { type HeldCells, holdCells } from "./hold-cells.ts";
import { locateTable, type Lost, type LocatedTable } from "./located-table.ts";
import type { SheetContent } from "../read/sheet-content.ts";
import { workbookSums } from "./workbook-sums.ts";
import { addressOf, parseAddress } from "../../opc/workbook/cell-address.ts";
import { hasFigure, withoutFigures, narrowed, isSameValue } from "../finding/printed-values.ts";

/** What a sheet is to hold, and what else of its workbook there is to know. */
type SheetToHold = {
  /** undefined for a sheet that somebody added */
  readonly expected: ExpectedSheet | undefined;
  /** The tables that stand in it: somebody may have moved them */
  readonly tables: readonly ExpectedTable[];
  readonly charts: readonly (readonly ChartSeries[])[];
  readonly years: Pick<ExpectedWorkbook, "currentYear" | "yearBefore" | "relisted">;
  readonly hear: HearFigure;
};

/** What came of holding a sheet: `unchecked` are numbers of which the view says nothing. */
export type HeldSheet = HeldCells & { readonly unchecked: number };

/** Hold everything that a sheet shows against what it is to show, and its figures against one another. */
export function holdSheet(sheet: SheetContent, { expected, tables, charts, years, hear }: SheetToHold): HeldSheet {
  const found = tables.map((table) => locateTable(table, sheet));
  const located = found.flatMap((one) => one.located ?? []);
  const isCalculated = sheet.formulas === 0 || sheet.results > 0;
  const figures = expected?.figures ?? [];
  const cells = holdCells(sheet, { tables: located, figures, isCalculated }, hear);
  const outside = expected === undefined ? [] : textsOutside(sheet, located);
  const lost = found.flatMap((one) => one.lost).map((one) => missing(one, sheet.name));
  return {
    findings: [
      ...(isCalculated ? [] : [missing(noResults, sheet.name)]),
      ...lost,
      ...cells.findings,
      ...compareTexts(expected?.texts ?? [], outside),
      ...(isCalculated ? compareChartCells(sheet, charts) : []),
      ...workbookSums(located, years),
    ],
    held: cells.held,
    texts: cells.texts + outside.length,
    unchecked: unclaimedNumbers(sheet),
  };
}

/** A program that writes formulas and does not calculate them, such as openpyxl, keeps none. */
const noResults: Lost = { about: "results", expected: "" };

/** Something that is not there, of a sheet. */
export function missing(lost: Lost, place: string): Finding {
  return { ...lost, kind: "audit-missing", place, figure: "", found: "" };
}

function unclaimedNumbers({ cells }: SheetContent): number {
  let count = 0;
  for (const { value } of cells.unclaimed()) if (typeof value === "number") count += 1;
  return count;
}

/** A text of a sheet, and where a reader finds it. */
type PlacedText = { readonly text: string; readonly place: string };

/**
 * Titles, headings and notes of a sheet against the texts found on it outside its tables. A text of which the view says
 * nothing is somebody's own remark, unless it differs from an expected one in its figures alone.
 */
function compareTexts(texts: readonly string[], found: readonly PlacedText[]): Finding[] {
  const extra = [...found];
  const missing = texts.filter(hasFigure).filter((text) => {
    const at = extra.findIndex((one) => one.text === text);
    if (at >= 0) extra.splice(at, 1);
    return at < 0;
  });
  return missing.map((text): Finding => {
    const at = extra.findIndex((one) => withoutFigures(one.text) === withoutFigures(text));
    const [like] = at < 0 ? [] : extra.splice(at, 1);
    const [expected, wrong] = narrowed(text, like?.text ?? "");
    return { kind: "audit-figure", about: "text", place: like?.place ?? "", figure: "", expected, found: wrong };
  });
}

/** Texts of a sheet with a figure in them that stand in none of its tables: none that something claimed, and no header. */
function textsOutside({ name, cells }: SheetContent, tables: readonly LocatedTable[]): PlacedText[] {
  const isHeader = (row: number, text: string) =>
    tables.some(({ headerRow, table }) => headerRow === row && table.headers.includes(text));
  const outside: PlacedText[] = [];
  for (const { row, column, value } of cells.unclaimed())
    if (typeof value === "string" && hasFigure(value) && !isHeader(row, value))
      outside.push({ text: value, place: `${name}!${addressOf(row, column)}` });
  return outside;
}

/**
 * What charts keep a copy of, against the cells of a sheet that they are drawn from: Excel shows the copy until it
 * calculates.
 */
function compareChartCells(sheet: SheetContent, charts: readonly (readonly ChartSeries[])[]): Finding[] {
  return charts.flatMap((series, index) =>
    series.flatMap(({ name, categories, values }) =>
      [name, categories, values].flatMap((cells) => compareCopy(cells, sheet, `chart ${index + 1}`)),
    ),
  );
}

function compareCopy({ address, values }: ChartCells, sheet: SheetContent, place: string): Finding[] {
  const range = parseRange(address);
  if (range?.sheet !== sheet.name) return [];
  return range.places.flatMap(({ row, column }, index): Finding[] => {
    const cell = sheet.cells.at(row, column);
    const copy = values[index] ?? "";
    // A cell without a figure is drawn as nothing, or as 0.
    const isSame =
      typeof cell === "number" ? isSameValue(cell, Number(copy)) && copy !== "" : isNothing(copy) || copy === cell;
    if (isSame) return [];
    const figure = `${sheet.name}!${addressOf(row, column)}`;
    return [{ kind: "audit-figure", place, figure, expected: String(cell ?? ""), found: copy }];
  });
}

function isNothing(copy: string): boolean {
  return copy === "" || copy === "0";
}

function parseRange(address: string) {
  const { quoted, bare, first = "", last = first } = form.exec(address)?.groups ?? {};
  const sheet = quoted?.replaceAll("''", "'") ?? bare;
  const [from, to] = [parseAddress(first), parseAddress(last)];
  if (sheet === undefined || from === undefined || to === undefined) return undefined;
  const size = (to.row - from.row + 1) * (to.column - from.column + 1);
  if (size < 1 || size > mostCells) return undefined;
  const width = to.column - from.column + 1;
  const places = Array.from({ length: size }, (_, index) => ({
    row: from.row + Math.floor(index / width),
    column: from.column + (index % width),
  }));
  return { sheet, places };
}

const form = /^(?:'(?<quoted>(?:[^']|'')*)'|(?<bare>[^'!]+))!(?<first>\$?[A-Z]+\$?\d+)(?::(?<last>\$?[A-Z]+\$?\d+))?$/u;
const mostCells = 10_000;
