import type { ChartTemplate, NameTemplate, WorkbookTemplate } from "../template/workbook-template.ts";
import { baselineSheets } from "./baseline-sheet.ts";
import { type Canvas, looksOf } from "./canvas.ts";
import { type CellsAt, type KeptCells, keptCells } from "./cells-at.ts";
import { addressesOf, chartRanges, drawChart } from "./draw-chart.ts";
import { drawnLook } from "./drawn-look.ts";
import { type CompileExpression, createExpander, readField, readList, wordsIn } from "./expressions.ts";
import { createFormulaExpander } from "./formula-values.ts";
import { layoutSheet } from "./layout-sheet.ts";
import { columnWidths } from "./page-breaks.ts";
import { type PlacedSheet, placeSheet } from "./placed-sheet.ts";
import type { PlacedColumn, PlacedTable } from "./placed-table.ts";
import { nothingThere, resolveFormula } from "./resolve-formula.ts";
import type { ChartLayout, SheetLayout, WorkbookLayout } from "./sheet-layout.ts";

/** A sheet with its cells, and what its charts will be once all sheets are drawn. */
export type DrawnSheet = {
  readonly layout: Omit<SheetLayout, "charts">;
  readonly charts: (cellsAt: CellsAt) => ChartLayout[];
};

/** A workbook whose sheets are drawn one by one, so that nobody need keep the cells of all of them. */
export type WorkbookPlan = Pick<WorkbookLayout, "names" | "properties"> & {
  readonly drawSheets: () => Iterable<DrawnSheet>;
  /** What charts show, once all sheets are drawn */
  readonly cellsAt: CellsAt;
};

/** A workbook whose blocks have found their rows; no cell is filled yet. */
export type PlacedWorkbook = {
  readonly sheets: readonly PlacedSheet[];
  readonly shared: Shared;
};

/** What all sheets of a workbook have in common. */
type Shared = Pick<Canvas, "view" | "words" | "expand" | "expandFormula" | "look" | "looks" | "tables">;

/** First all blocks find their rows: a formula may point to a sheet further back. */
export function placeWorkbook(template: WorkbookTemplate, view: object, compile: CompileExpression): PlacedWorkbook {
  const [expand, expandFormula] = [createExpander(compile, view), createFormulaExpander(compile, view)];
  const words = wordsIn(view);
  const ownTables = template.sheets.flatMap(({ blocks }) => blocks.flatMap(({ table }) => table ?? []));
  const sheets = template.sheets.map((sheet) => placeSheet(sheet, { view, words, expand, tables: ownTables }));
  const tables = new Map(sheets.flatMap(tablesOf).map((table) => [table.template.name, table]));
  const look = drawnLook(template.look, expand, words);
  return { sheets, shared: { view, words, expand, expandFormula, look, looks: looksOf(look), tables } };
}

/**
 * Then cells are filled.
 *
 * @throws ProblemError (template-reference, template-cell) for what `composedFaults` finds, here and while sheets are drawn
 */
export function planWorkbook(template: WorkbookTemplate, { sheets, shared }: PlacedWorkbook): WorkbookPlan {
  const { view, expand, tables } = shared;
  const shown = keptCells(sheets.flatMap(chartsOf).flatMap((chart) => addressesOf(chartRanges(shared, chart))));
  function* drawSheets(): Iterable<DrawnSheet> {
    for (const sheet of sheets) yield drawSheet(sheet, shared, shown);
    const baseline = baselineSheets(template.review, { view, expand, tables: [...tables.values()] });
    for (const layout of baseline) yield { layout, charts: () => [] };
  }
  const { title, subject = "", keywords = "" } = template.properties;
  return {
    drawSheets,
    cellsAt: shown.cellsAt,
    names: template.names.flatMap((name) => namesOf(name, shared)),
    properties: { title: expand(title), subject: expand(subject), keywords: expand(keywords) },
  };
}

function drawSheet(sheet: PlacedSheet, shared: Shared, shown: KeptCells): DrawnSheet {
  const canvas = emptyCanvas(sheet, shared);
  const layout = layoutSheet(canvas, sheet);
  shown.keep(layout);
  const { rooms } = canvas;
  return { layout, charts: (cellsAt) => rooms.map((room) => drawChart(shared, room, cellsAt)) };
}

function tablesOf({ blocks }: PlacedSheet): PlacedTable[] {
  return blocks.flatMap((block) => (block.kind === "table" ? [block.table] : []));
}

function chartsOf({ blocks }: PlacedSheet): ChartTemplate[] {
  return blocks.flatMap((block) => (block.kind === "chart" ? [block.chart] : []));
}

function emptyCanvas(sheet: PlacedSheet, shared: Shared): Canvas {
  return {
    ...shared,
    sheet: sheet.name,
    widths: columnWidths(sheet, shared),
    folded: new Set(tablesOf(sheet).flatMap(({ columns }) => columns.filter(isFolded).map(({ column }) => column))),
    hidden: {
      columns: new Set(tablesOf(sheet).flatMap(({ columns }) => columns.filter(isHidden).map(({ column }) => column))),
      rows: new Set(tablesOf(sheet).flatMap(({ markerRow }) => (markerRow === 0 ? [] : [markerRow]))),
    },
    cells: [],
    runs: [],
    merges: [],
    heights: new Map(),
    native: [],
    highlights: [],
    bars: [],
    inputs: [],
    rooms: [],
  };
}

function isFolded(column: PlacedColumn): boolean {
  return column.isFolded;
}

function isHidden({ template }: PlacedColumn): boolean {
  return template.visibility === "hidden";
}

/**
 * The cells that a name stands for, once for each of its items. None for those of a column that was left out.
 *
 * @throws ProblemError (template-reference, template-cell)
 */
export function namesOf({ name, each, refers }: NameTemplate, shared: Shared): WorkbookLayout["names"] {
  const { view, expand, expandFormula, tables } = shared;
  const items: readonly (object | undefined)[] = each === undefined ? [undefined] : readList(view, each);
  return items.flatMap((item) => {
    const itemKey = item === undefined ? "" : String(readField(item, "key"));
    const place = { tables, sheet: "", row: 0, itemKey, style: "fixed" } as const;
    const cells = resolveFormula(expandFormula(refers, item), place);
    return cells === nothingThere ? [] : [{ name: expand(name, item), refers: cells }];
  });
}
