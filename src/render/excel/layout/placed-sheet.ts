import type { BlockTemplate, FigureTemplate, RoomTemplate } from "../template/block-template.ts";
import type { SheetTemplate } from "../template/sheet-template.ts";
import type { Expander } from "./expressions.ts";
import { notesOf } from "./notes-of.ts";
import { placeColumns } from "./placed-column.ts";
import { type PlacedTable, placeTable } from "./placed-table.ts";
import { readList } from "./read-field.ts";

/** A block of a sheet with the row where it starts. */
export type PlacedBlock = { readonly row: number } & (
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "figures"; readonly figures: readonly FigureTemplate[] }
  | { readonly kind: "table"; readonly table: PlacedTable }
  | { readonly kind: "notes"; readonly notes: readonly string[] }
  | { readonly kind: "room"; readonly room: RoomTemplate }
);

/** A sheet whose blocks have found their rows. */
export type PlacedSheet = {
  readonly template: SheetTemplate;
  readonly title: string;
  readonly lines: readonly string[];
  readonly blocks: readonly PlacedBlock[];
};

/** Find the rows of everything on a sheet, so that formulas of other sheets can point to it. */
export function placeSheet(template: SheetTemplate, view: object, expand: Expander): PlacedSheet {
  const lines = template.lines.map((line) => expand(line)).filter((line) => line !== "");
  const blocks: PlacedBlock[] = [];
  let free = 2 + lines.length;
  for (const block of template.blocks) {
    const row = firstRow(block, free, blocks.at(-1));
    const { placed, end } = placeBlock({ block, row, sheet: template.name, view, expand });
    blocks.push(placed);
    free = end;
  }
  return { template, title: expand(template.title), lines, blocks };
}

/** Blocks stand apart by a row. A heading belongs close to what it speaks of, and a unit needs only the right edge. */
function firstRow(block: BlockTemplate, free: number, previous: PlacedBlock | undefined): number {
  const hasUnit = block.table?.unit !== undefined;
  if (previous?.kind === "heading") return hasUnit ? free - 1 : free;
  return hasUnit ? free : free + 1;
}

type Start = { block: BlockTemplate; row: number; sheet: string; view: object; expand: Expander };

function placeBlock(start: Start): { placed: PlacedBlock; end: number } {
  const { block, row, view, expand } = start;
  if (block.notes !== undefined) {
    const notes = notesOf(block.notes, view, expand);
    return { placed: { kind: "notes", row, notes }, end: row + notes.length };
  }
  if (block.heading !== undefined)
    return { placed: { kind: "heading", row, text: expand(block.heading) }, end: row + 1 };
  if (block.figures !== undefined)
    return { placed: { kind: "figures", row, figures: block.figures }, end: row + block.figures.length };
  if (block.room !== undefined) return { placed: { kind: "room", row, room: block.room }, end: row + block.room.rows };
  return placeTableBlock(start);
}

function placeTableBlock({ block, row, sheet, view, expand }: Start): { placed: PlacedBlock; end: number } {
  const template = block.table;
  if (template === undefined) throw new TypeError("the schema lets no empty block pass");
  const columns = placeColumns(template.columns, view, expand);
  const items = template.rows === undefined ? [] : readList(view, template.rows);
  const { table, end } = placeTable(row, { template, sheet, columns, items });
  return { placed: { kind: "table", row, table }, end };
}
