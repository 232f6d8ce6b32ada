import type { Look } from "../template/look.ts";
import type { NameTemplate, WorkbookTemplate } from "../template/workbook-template.ts";
import { baselineSheets } from "./baseline-sheet.ts";
import type { Canvas } from "./canvas.ts";
import { createCellsAt } from "./cells-at.ts";
import { columnWidths } from "./column-widths.ts";
import { drawChart } from "./draw-chart.ts";
import { type CompileExpression, createExpander, type Expander } from "./expressions.ts";
import { layoutSheet } from "./layout-sheet.ts";
import { looksOf } from "./looks.ts";
import { type PlacedSheet, placeSheet } from "./placed-sheet.ts";
import type { PlacedColumn } from "./placed-column.ts";
import type { PlacedTable } from "./placed-table.ts";
import { readField, readList } from "./read-field.ts";
import { resolveFormula } from "./resolve-formula.ts";
import type { WorkbookLayout } from "./sheet-layout.ts";

/**
 * Everything that a workbook will hold, cell by cell. First all blocks find their rows, then cells are filled:
 * a formula may point to a sheet further back.
 *
 * @throws ProblemError (template-reference)
 */
export function layoutWorkbook(template: WorkbookTemplate, view: object, compile: CompileExpression): WorkbookLayout {
  const expand = createExpander(compile, view);
  const ownTables = template.sheets.flatMap(({ blocks }) => blocks.flatMap(({ table }) => table ?? []));
  const sheets = template.sheets.map((sheet) => placeSheet(sheet, { view, expand, tables: ownTables }));
  const tables = new Map(sheets.flatMap(tablesOf).map((table) => [table.template.name, table]));
  const look = withNegativeSign(template.look);
  const shared = { view, expand, look, looks: looksOf(look), tables };
  const drawn = sheets.map((sheet) => {
    const canvas = emptyCanvas(sheet, shared);
    return { canvas, layout: layoutSheet(canvas, sheet) };
  });
  const cellsAt = createCellsAt(drawn.map(({ layout }) => layout));
  const { title, subject = "", keywords = "" } = template.properties;
  const charted = drawn.map(({ canvas, layout }) => ({
    ...layout,
    charts: canvas.rooms.map((room) => drawChart(canvas, room, cellsAt)),
  }));
  return {
    sheets: [...charted, ...baselineSheets(template.review, { view, expand, tables: [...tables.values()] })],
    names: template.names.flatMap((name) => namesOf(name, { view, expand, tables })),
    properties: { title: expand(title), subject: expand(subject), keywords: expand(keywords) },
  };
}

/** The sign is set in one place; formats say ▲. */
function withNegativeSign({ formats, ...look }: Look): Look {
  const written = JSON.stringify(formats).replaceAll("▲", look.negative);
  return { ...look, formats: JSON.parse(written) as Look["formats"] };
}

function tablesOf({ blocks }: PlacedSheet): PlacedTable[] {
  return blocks.flatMap((block) => (block.kind === "table" ? [block.table] : []));
}

type Shared = Pick<Canvas, "view" | "expand" | "look" | "looks" | "tables">;

function emptyCanvas(sheet: PlacedSheet, shared: Shared): Canvas {
  return {
    ...shared,
    sheet: sheet.template.name,
    widths: columnWidths(sheet, shared),
    folded: new Set(tablesOf(sheet).flatMap(({ columns }) => columns.filter(isFolded).map(({ column }) => column))),
    hidden: {
      columns: new Set(tablesOf(sheet).flatMap(({ columns }) => columns.filter(isHidden).map(({ column }) => column))),
      rows: new Set(tablesOf(sheet).flatMap(({ markerRow }) => (markerRow === 0 ? [] : [markerRow]))),
    },
    cells: [],
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

type Names = { view: object; expand: Expander; tables: ReadonlyMap<string, PlacedTable> };

function namesOf({ name, each, refers }: NameTemplate, { view, expand, tables }: Names): WorkbookLayout["names"] {
  const items: readonly (object | undefined)[] = each === undefined ? [undefined] : readList(view, each);
  return items.map((item) => {
    const itemKey = item === undefined ? "" : String(readField(item, "key"));
    const place = { tables, sheet: "", row: 0, itemKey, style: "fixed" } as const;
    return { name: expand(name, item), refers: resolveFormula(expand(refers, item), place) };
  });
}
