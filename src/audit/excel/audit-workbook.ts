import type { Finding } from "../finding.ts";
import type { PaperAudit } from "../paper-audit.ts";
import type { PrintedFigure } from "../printed-figure.ts";
import { isSameValue } from "../same-value.ts";
import { hasFigure } from "../word/has-figure.ts";
import { narrowed } from "../word/narrowed.ts";
import { addressOf } from "./cell-place.ts";
import { compareChartCells } from "./compare-chart-cells.ts";
import { compareTexts } from "./compare-texts.ts";
import type { ExpectedCell, ExpectedSheet, ExpectedTable, ExpectedWorkbook } from "./expected-workbook.ts";
import { locateTable, type LocatedCell, type LocatedTable } from "./located-table.ts";
import { readWorkbook } from "./read-workbook.ts";
import type { SheetContent, WorkbookContent } from "./workbook-content.ts";
import { workbookSums } from "./workbook-sums.ts";

/**
 * Hold a finished workbook against what it is to hold: every cell of its tables by row and column, key figures by their
 * labels, texts with a figure in them, the charts' copies of cells; and its figures against one another.
 *
 * Of a formula, the result that the file keeps is held against the view.
 *
 * @param others titles of the other workbooks, one of which may stand under this paper's name
 * @throws ProblemError where the file cannot be read
 */
export function auditWorkbook(bytes: Uint8Array, paper: ExpectedWorkbook, others: ReadonlySet<string>): PaperAudit {
  const content = readWorkbook(bytes);
  const title = content.sheets[0]?.cells.get("1/1")?.value;
  if (title !== paper.title && others.has(String(title))) {
    const swapped = {
      kind: "audit-swapped",
      place: "",
      figure: "title",
      expected: paper.title,
      found: String(title),
    } as const;
    return { findings: [swapped], figures: [], texts: 0, unchecked: 0 };
  }
  const held = paper.sheets.map((sheet) => holdSheet(sheet, content));
  const located = held.flatMap(({ tables }) => tables);
  const claimed = new Set(held.flatMap((one) => [...one.claimed]));
  const figures = held.flatMap((one) => one.figures);
  return {
    findings: [
      ...held.flatMap(({ findings }) => findings),
      ...compareChartCells(content),
      ...workbookSums(located, paper),
    ],
    figures,
    texts: held.reduce((sum, { texts }) => sum + texts, 0),
    unchecked: unclaimedNumbers(content, claimed),
  };
}

type Held = {
  readonly findings: readonly Finding[];
  readonly figures: readonly PrintedFigure[];
  readonly tables: readonly LocatedTable[];
  /** Cells as sheet!row/column */
  readonly claimed: ReadonlySet<string>;
  readonly texts: number;
};

function holdSheet(expected: ExpectedSheet, content: WorkbookContent): Held {
  const sheet = content.sheets.find(({ name }) => name === expected.name);
  const tables = expected.tables.map((table) => locateTable(table, expected.name, content));
  const lost = [
    ...(sheet === undefined ? [{ figure: "sheet", expected: expected.name }] : []),
    ...tables.flatMap((table) => table.lost),
  ].map((one): Finding => ({ ...one, kind: "audit-missing", place: expected.name, found: "" }));
  const located = tables.flatMap((table) => table.located ?? []);
  const cells = [...located.flatMap(cellsOf), ...(sheet === undefined ? [] : keyFigures(expected, sheet))];
  const claimed = new Set(cells.map(({ sheet: { name }, cell }) => `${name}!${cell.row}/${cell.column}`));
  const figures = cells.map(printed);
  const wrong = cells.filter(({ sheet: { cells: found }, cell }) => !isSameCell(cell, found));
  const outside = sheet === undefined ? [] : textsOutside(sheet, located, claimed);
  return {
    findings: [...lost, ...missingRows(located), ...wrong.map(mismatch), ...compareTexts(expected.texts, outside)],
    figures: figures.filter(({ expected: value, found }) => typeof value === "number" || typeof found === "number"),
    tables: located,
    claimed,
    texts: outside.length + figures.filter((one) => typeof one.expected === "string" && hasFigure(one.expected)).length,
  };
}

type Spot = { readonly sheet: SheetContent; readonly cell: LocatedCell; readonly figure: string };

function cellsOf({ table, sheet, headerRow, rows, totals }: LocatedTable): Spot[] {
  const headerOf = (column: number) => String(sheet.cells.get(`${headerRow}/${column}`)?.value ?? "");
  const spots = (cells: readonly LocatedCell[], label: string) =>
    cells.map((cell) => ({ sheet, cell, figure: `${label} ${headerOf(cell.column)}`.trim() }));
  return [
    ...rows.flatMap((cells, index) => spots(cells, rowLabel(table, index))),
    ...totals.flatMap(({ cells, label }) => spots(cells, label)),
  ];
}

/** What a row is about: the text that tells most in it. */
function rowLabel({ headers, rows }: ExpectedTable, index: number): string {
  const row = rows[index] ?? [];
  const named = ["指標", "項目", "課題名", "研究事業", "PJ"].map((header) => row[headers.indexOf(header)]?.value);
  return String(named.find((value) => typeof value === "string" && value !== "") ?? `row ${index + 1}`);
}

function keyFigures({ figures }: ExpectedSheet, sheet: SheetContent): Spot[] {
  // A header further down may say the same as a label.
  const places = new Map([...sheet.cells].toReversed().map(([place, { value }]) => [value, place] as const));
  return figures.flatMap(({ label, cell }) => {
    const place = places.get(label);
    if (place === undefined) return [];
    const [row = 0, column = 0] = place.split("/").map(Number);
    return [{ sheet, cell: { expected: cell, row, column: column + 1 }, figure: label.trim() }];
  });
}

function printed({ sheet, cell: { expected, row, column }, figure }: Spot): PrintedFigure {
  const found = sheet.cells.get(`${row}/${column}`)?.value ?? null;
  return { place: placeOf(sheet, row, column), figure, measure: expected.measure, expected: expected.value, found };
}

function isSameCell({ expected, row, column }: LocatedCell, cells: SheetContent["cells"]): boolean {
  const found = cells.get(`${row}/${column}`)?.value ?? null;
  return isSameValue(expected.value, found) || (typeof found === "number" && isSameDate(expected, found));
}

/** Excel stores a date as the days since 30 December 1899. */
function isSameDate({ value }: ExpectedCell, found: number): boolean {
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  return new Date(Date.UTC(1899, 11, 30) + found * 86_400_000).toISOString().startsWith(value);
}

function mismatch(spot: Spot): Finding {
  const { place, figure, expected, found } = printed(spot);
  const [right, wrong] =
    typeof expected === "string" && typeof found === "string"
      ? narrowed(expected, found)
      : [String(expected ?? ""), String(found ?? "")];
  return { kind: "audit-figure", place, figure, expected: right, found: wrong };
}

function missingRows(located: readonly LocatedTable[]): Finding[] {
  return located.flatMap(({ table, sheet, rows }) =>
    rows.flatMap((cells, index): Finding[] =>
      cells.length > 0
        ? []
        : [
            {
              kind: "audit-missing",
              place: sheet.name,
              figure: `row of ${table.name}`,
              expected: rowLabel(table, index),
              found: "",
            },
          ],
    ),
  );
}

/** Texts of a sheet with a figure in them that stand in no table. */
function textsOutside(sheet: SheetContent, tables: readonly LocatedTable[], claimed: ReadonlySet<string>) {
  const own = tables.filter((table) => table.sheet === sheet);
  const isHeader = (row: number, text: string) =>
    own.some(({ headerRow, table }) => headerRow === row && table.headers.includes(text));
  return [...sheet.cells].flatMap(([place, { value }]) => {
    if (typeof value !== "string" || !hasFigure(value) || claimed.has(`${sheet.name}!${place}`)) return [];
    const [row = 0, column = 0] = place.split("/").map(Number);
    return isHeader(row, value) ? [] : [{ text: value, place: placeOf(sheet, row, column) }];
  });
}

function unclaimedNumbers({ sheets }: WorkbookContent, claimed: ReadonlySet<string>): number {
  return sheets.reduce((sum, { name, cells }) => {
    const own = [...cells].filter(
      ([place, { value }]) => typeof value === "number" && !claimed.has(`${name}!${place}`),
    );
    return sum + own.length;
  }, 0);
}

function placeOf({ name }: SheetContent, row: number, column: number): string {
  return `${name}!${addressOf(row, column)}`;
}
