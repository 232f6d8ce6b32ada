import { parseFormula, type Reference } from "../template/parse-reference.ts";
import { say, type Words } from "../../../words/paper-words.ts";
import type { TableTemplate } from "../template/table-template.ts";
import type {
  BlockTemplate,
  ChartTemplate,
  FigureTemplate,
  LegendTemplate,
  SheetTemplate,
} from "../template/workbook-template.ts";
import { faces } from "./drawn-look.ts";
import { type Expander, isWanted, readField, readList } from "./expressions.ts";
import { type PlacedTable, placeColumns, placeTable } from "./placed-table.ts";

/** A block of a sheet with the row where it starts, and which of the template's blocks it is. */
export type PlacedBlock = { readonly row: number; readonly lastRow: number; readonly index: number } & (
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "figures"; readonly figures: readonly FigureTemplate[] }
  | { readonly kind: "legend"; readonly legend: readonly LegendTemplate[] }
  | { readonly kind: "table"; readonly table: PlacedTable }
  | { readonly kind: "notes"; readonly notes: readonly string[] }
  | { readonly kind: "chart"; readonly chart: ChartTemplate }
);

/** A sheet whose blocks have found their rows. */
export type PlacedSheet = {
  readonly template: SheetTemplate;
  readonly name: string;
  readonly title: string;
  readonly lines: readonly string[];
  readonly blocks: readonly PlacedBlock[];
};

/** Find the rows of everything on a sheet, so that formulas of other sheets can point to it. */
export function placeSheet(template: SheetTemplate, filling: Filling): PlacedSheet {
  const { view, expand } = filling;
  const lines = template.lines.map((line) => expand(line)).filter((line) => line !== "");
  const blocks: PlacedBlock[] = [];
  const [name, title] = [expand(template.name), expand(template.title)];
  let free = title === "" ? 0 : 2 + lines.length;
  for (const [index, block] of template.blocks.entries()) {
    if (!isWanted(view, block) || !isWanted(view, block.chart ?? {})) continue;
    const row = firstRow(block, free, blocks.at(-1));
    const { placed, end } = placeBlock({ ...filling, block, row, sheet: name });
    blocks.push({ ...placed, row, lastRow: end - 1, index });
    free = end;
  }
  return { template, name, title, lines, blocks };
}

type Filling = {
  readonly view: object;
  readonly words: Words;
  readonly expand: Expander;
  /** Tables of all sheets, where charts have their categories */
  readonly tables: readonly TableTemplate[];
};

/** Blocks stand apart by a row. A heading belongs close to what it speaks of, and a unit needs only the right edge. */
function firstRow(block: BlockTemplate, free: number, previous: PlacedBlock | undefined): number {
  const hasUnit = block.table?.unit !== undefined;
  if (previous?.kind === "heading") return hasUnit ? free - 1 : free;
  return hasUnit ? free : free + 1;
}

type Start = Filling & { block: BlockTemplate; row: number; sheet: string };
type Placed = { placed: Content; end: number };
type Content = PlacedBlock extends infer Block
  ? Block extends PlacedBlock
    ? Omit<Block, "row" | "lastRow" | "index">
    : never
  : never;

function placeBlock(start: Start): Placed {
  const { block, row, view, expand } = start;
  if (block.notes !== undefined) {
    const notes = notesOf(block.notes, start);
    return { placed: { kind: "notes", notes }, end: row + notes.length };
  }
  if (block.heading !== undefined) return { placed: { kind: "heading", text: expand(block.heading) }, end: row + 1 };
  if (block.figures !== undefined) {
    const figures = block.figures.filter((figure) => isWanted(view, figure));
    return { placed: { kind: "figures", figures }, end: row + figures.length };
  }
  if (block.legend !== undefined)
    return { placed: { kind: "legend", legend: block.legend }, end: row + block.legend.length };
  if (block.chart !== undefined)
    return { placed: { kind: "chart", chart: block.chart }, end: row + chartRows(block.chart, start) };
  return placeTableBlock(start);
}

function placeTableBlock({ block, row, sheet, view, expand }: Start): Placed {
  const template = block.table;
  if (template === undefined) throw new TypeError("the schema lets no empty block pass");
  const items = template.rows === undefined ? [] : readList(view, template.rows);
  const columns = placeColumns(template.columns, { view, expand, items });
  const totals = template.totals.filter((total) => isWanted(view, total));
  const name = expand(template.excelName ?? template.name);
  const { table, end } = placeTable(row, { template: { ...template, totals }, name, sheet, columns, items });
  return { placed: { kind: "table", table }, end };
}

/** The notes of a block as printed, without those that came out empty: with a number where there are several. */
function notesOf(notes: NonNullable<BlockTemplate["notes"]>, { view, words, expand }: Filling): string[] {
  const texts = notes
    .flatMap((note) => (typeof note === "string" ? [expand(note)] : textsOf(readField(view, note.each))))
    .map((text) => text.trim())
    .filter((text) => text !== "");
  if (texts.length === 1) return texts.map((text) => say(words, "workbook.note", { text }));
  return texts.map((text, index) => say(words, "workbook.numberedNote", { no: index + 1, text }));
}

function textsOf(list: unknown): string[] {
  return Array.isArray(list) ? list.filter((text): text is string => typeof text === "string") : [];
}

/** Height of the rows under a chart, in points: the chart's place must not depend on a reader's idea of a row. */
export const chartRowHeight = 15;

const pointsPerMillimetre = 72 / 25.4;

/**
 * How many rows a chart covers.
 *
 * Its categories are counted in the view, for the table that holds them may stand on a sheet not yet laid out.
 */
function chartRows(chart: ChartTemplate, { tables, view, words }: Filling): number {
  const { height: own, perCategory } = chart;
  const each = perCategory === 0 ? 0 : Math.max(perCategory, faces[words.language].bar);
  const height = own + each * categoryCount(chart, tables, view);
  return Math.ceil((height * pointsPerMillimetre) / chartRowHeight);
}

function categoryCount({ categories }: ChartTemplate, tables: readonly TableTemplate[], view: object): number {
  const reference = parseFormula(categories).find((piece) => typeof piece !== "string")?.reference;
  const table = tables.find(({ name }) => name === reference?.table);
  const list = table && listBehind(reference, table);
  return list === undefined ? 0 : readList(view, list).length;
}

function listBehind(reference: Reference | undefined, { rows, columns }: TableTemplate): string | undefined {
  return reference?.row === "rows" ? rows : columns.find(({ key }) => key === reference?.column)?.each;
}
