import type { FigureTemplate, LegendTemplate } from "../template/workbook-template.ts";
import { type Canvas, drawCell, largest } from "./canvas.ts";
import { cellContent } from "./cell-content.ts";
import { drawTable } from "./draw-table.ts";
import { pageBreaks, pageRoom, pageScale, type RowGroup } from "./page-breaks.ts";
import { chartRowHeight, type PlacedBlock, type PlacedSheet } from "./placed-sheet.ts";
import type { PlacedTable } from "./placed-table.ts";
import type { CellLook, SheetLayout, SheetValue } from "./sheet-layout.ts";

/** Draw everything on a sheet whose blocks have their rows. The canvas must be empty. */
export function layoutSheet(canvas: Canvas, placed: PlacedSheet): Omit<SheetLayout, "charts"> {
  const { template, name, title, lines, blocks } = placed;
  if (title !== "") drawCell(canvas, { row: 1, column: 1, value: title, look: canvas.looks.title });
  lines.forEach((value, index) => drawCell(canvas, { row: index + 2, column: 1, value, look: canvas.looks.line }));
  for (const block of blocks) drawBlock(canvas, block);
  const table = blocks.flatMap((block) => (block.kind === "table" && block.table.firstRow > 0 ? [block.table] : []))[0];
  const { tab, visibility, protect, print } = template;
  const { widths, folded, hidden, heights, cells, runs, merges, highlights, bars, inputs, native } = canvas;
  return {
    name,
    ...(tab === undefined ? {} : { tab }),
    ...(visibility === undefined ? {} : { visibility }),
    isProtected: protect,
    widths,
    folded,
    hidden,
    heights,
    cells,
    runs,
    merges,
    highlights,
    bars,
    inputs,
    tables: native,
    frozen: frozenPart(table, template.freeze),
    print: {
      ...print,
      header: filledEdges(canvas, print.header),
      footer: filledEdges(canvas, print.footer),
      ...(table === undefined ? {} : { repeated: repeatedRows(table) }),
    },
    lastRow: largest([...cells.map(({ row }) => row), ...blocks.map((block) => block.lastRow)]),
    ...pagesOf(canvas, placed),
  };
}

/** Where there are charts, no page may end in one of them. Excel heeds no page ends on sheets that it fits to a page. */
function pagesOf({ rooms, widths, folded, hidden, heights, runs }: Canvas, { template, blocks }: PlacedSheet): Pages {
  if (rooms.length === 0) return { breaks: [] };
  const last = largest(blocks.map(({ lastRow }) => lastRow));
  for (const { firstRow, lastRow, rowAt } of runs)
    for (let row = firstRow; row <= lastRow; row += 1) heights.set(row, heights.get(row) ?? rowAt(row).height);
  for (let row = 1; row <= last; row += 1) heights.set(row, heights.get(row) ?? chartRowHeight);
  const visible = widths.filter((_, index) => !folded.has(index + 1) && !hidden.columns.has(index + 1));
  const scale = pageScale(template.print, visible);
  const heightOf = (row: number) => heights.get(row) ?? chartRowHeight;
  return { scale, breaks: pageBreaks(groupsOf(blocks), heightOf, pageRoom(template.print, scale)) };
}

type Pages = Pick<SheetLayout, "scale" | "breaks">;

/** A heading stays with the block under it. */
function groupsOf(blocks: readonly PlacedBlock[]): RowGroup[] {
  return blocks.flatMap(({ kind, row, lastRow }, index) => {
    if (kind === "heading") return [];
    const above = blocks[index - 1];
    return [{ first: above?.kind === "heading" ? above.row : row, last: lastRow }];
  });
}

type Draw<Kind> = (canvas: Canvas, block: Extract<PlacedBlock, { kind: Kind }>) => void;

const blockKinds: { readonly [Kind in PlacedBlock["kind"]]: Draw<Kind> } = {
  heading: (canvas, { row, text }) => drawCell(canvas, { row, column: 1, value: text, look: canvas.looks.heading }),
  figures: (canvas, { row, figures }) => drawFigures(canvas, row, figures),
  legend: (canvas, { row, legend }) => drawLegend(canvas, row, legend),
  table: (canvas, { table }) => drawTable(canvas, table),
  notes: (canvas, { row, notes }) => {
    // Notes belong close to their table.
    canvas.heights.set(row - 1, 6);
    const [look, span] = [canvas.looks.note, canvas.widths.length];
    notes.forEach((value, index) => drawCell(canvas, { row: row + index, column: 1, value, look, span }));
  },
  chart: (canvas, { row, lastRow, chart }) => {
    canvas.rooms.push({ area: { top: row, bottom: lastRow, left: 1, right: canvas.widths.length }, template: chart });
  },
};

function drawBlock(canvas: Canvas, block: PlacedBlock): void {
  (blockKinds[block.kind] as Draw<PlacedBlock["kind"]>)(canvas, block);
}

function frozenPart(table: PlacedTable | undefined, freeze: string | undefined): SheetLayout["frozen"] {
  if (table === undefined) return { rows: 0, columns: 0 };
  const upTo = table.columns.findLast(({ template }) => template.key === freeze);
  return { rows: table.headerRow, columns: upTo?.column ?? 0 };
}

/** From the unit down to the column headers: what a reader of page 2 needs to understand the figures. */
function repeatedRows({ unitRow, bandRow, headerRow }: PlacedTable): { top: number; bottom: number } {
  const top = Math.min(...[unitRow, bandRow, headerRow].filter((row) => row > 0));
  return { top, bottom: headerRow };
}

type Edges = SheetLayout["print"]["header"];

function filledEdges({ expand }: Canvas, edges: Edges): Edges {
  return Object.fromEntries(Object.entries(edges).map(([edge, text]) => [edge, expand(text ?? "")]));
}

/** Key figures from `start` down: label, figure, unit, and a note over the columns that are left. */
function drawFigures(canvas: Canvas, start: number, figures: readonly FigureTemplate[]): void {
  figures.forEach((figure, index) => drawFigure(canvas, start + index, figure));
}

function drawFigure(canvas: Canvas, row: number, figure: FigureTemplate): void {
  const place = { tables: canvas.tables, sheet: canvas.sheet, row, itemKey: "", style: "table" } as const;
  const { value, look } = cellContent(canvas, { cell: figure, record: canvas.view, place });
  const text = (template: string | undefined) => canvas.expand(template ?? "") || null;
  const { label, body } = canvas.looks;
  const cells: [SheetValue, CellLook][] = [
    [text(figure.label), label],
    [value, { ...body, ...look, bold: true }],
    [text(figure.unit), body],
    [text(figure.note), body],
  ];
  cells.forEach(([content, looks], index) => {
    const span = index === cells.length - 1 ? Math.max(1, canvas.widths.length - index) : 1;
    drawCell(canvas, { row, column: index + 1, value: content, look: looks, span });
  });
}

/** A legend from `start` down: a cell that looks like those it speaks of, and the text over the columns beside it. */
function drawLegend(canvas: Canvas, start: number, legend: readonly LegendTemplate[]): void {
  const { input, body, note } = canvas.looks;
  const samples: Record<LegendTemplate["sample"], CellLook> = {
    // A sample is no input itself.
    input: { ...input, isUnlocked: false },
    locked: body,
    none: note,
  };
  const look: CellLook = { ...note, vertical: "middle" };
  legend.forEach(({ sample, text }, index) => {
    const row = start + index;
    drawCell(canvas, { row, column: 1, value: null, look: samples[sample] });
    const span = Math.max(1, canvas.widths.length - 1);
    drawCell(canvas, { row, column: 2, value: canvas.expand(text), look, span });
  });
}
