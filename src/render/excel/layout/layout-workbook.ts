import type { WorkbookView } from "../../../view/workbook/workbook-view.ts";
import type { NameTemplate, WorkbookTemplate } from "../template/workbook-template.ts";
import type { Canvas } from "./canvas.ts";
import { columnWidths } from "./column-widths.ts";
import { type CompileExpression, createExpander, type Expander } from "./expressions.ts";
import { layoutSheet } from "./layout-sheet.ts";
import { looksOf } from "./looks.ts";
import { type PlacedSheet, placeSheet } from "./placed-sheet.ts";
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
export function layoutWorkbook(
  template: WorkbookTemplate,
  view: WorkbookView,
  compile: CompileExpression,
): WorkbookLayout {
  const expand = createExpander(compile, view);
  const sheets = template.sheets.map((sheet) => placeSheet(sheet, view, expand));
  const tables = new Map(sheets.flatMap(tablesOf).map((table) => [table.template.name, table]));
  const shared = { view, expand, look: template.look, looks: looksOf(template.look), tables };
  const { title, subject = "", keywords = "" } = template.properties;
  return {
    sheets: sheets.map((sheet) => layoutSheet(emptyCanvas(sheet, shared), sheet)),
    names: template.names.flatMap((name) => namesOf(name, { view, expand, tables })),
    properties: { title: expand(title), subject: expand(subject), keywords: expand(keywords) },
  };
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
    cells: [],
    merges: [],
    heights: new Map(),
    native: [],
    highlights: [],
    rooms: new Map(),
  };
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
