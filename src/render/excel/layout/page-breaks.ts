import { separated } from "../../../view/format/figure-text.ts";
import type { PrintTemplate } from "../template/workbook-template.ts";
import { charactersWide, largest } from "./canvas.ts";
import type { DrawnLook } from "./drawn-look.ts";
import { type Expander, readField } from "./expressions.ts";
import type { PlacedSheet } from "./placed-sheet.ts";
import type { PlacedColumn, PlacedTable } from "./placed-table.ts";

/** Rows that belong on one page: a heading with what it speaks of, a table, a chart. */
export type RowGroup = { readonly first: number; readonly last: number };

const pointsPerMillimetre = 72 / 25.4;
/** In millimetres. */
const papers = { A4: { long: 297, short: 210 }, A3: { long: 420, short: 297 } } as const;

/** A column's unit is a digit of 8 pixels, of which 96 make an inch. */
const millimetresPerCharacter = (8 * 25.4) / 96;

/** Percentage at which columns so wide fit the page in width; never more than 100. */
export function pageScale(print: PrintTemplate, widths: readonly number[]): number {
  const needed = widths.reduce((sum, width) => sum + width, 0) * millimetresPerCharacter;
  // Where the font is missing, readers take one with wider digits: columns come out up to a sixth wider.
  return Math.max(10, Math.min(100, Math.floor((printable(print).width / needed) * 85)));
}

/**
 * The rows after which a new page begins, so that no group is cut in two unless it is longer than a page.
 *
 * @param heightOf height of a row in points
 */
export function pageBreaks(groups: readonly RowGroup[], heightOf: (row: number) => number, room: number): number[] {
  const breaks: number[] = [];
  let pageStart = 1;
  groups.forEach(({ last }, index) => {
    // The empty row between two groups opens the new page: at the end of a full one it would make a page of its own.
    const before = groups[index - 1]?.last;
    if (before === undefined || heightBetween(pageStart, last, heightOf) <= room) return;
    breaks.push(before);
    pageStart = before + 1;
  });
  return breaks;
}

/** Height of a page in points of the sheet. */
export function pageRoom(print: PrintTemplate, scale: number): number {
  // Rows come out a little higher in some readers.
  return (printable(print).height * pointsPerMillimetre * 0.98) / (scale / 100);
}

function heightBetween(first: number, last: number, heightOf: (row: number) => number): number {
  return Array.from({ length: last - first + 1 }, (_, index) => heightOf(first + index)).reduce((a, b) => a + b, 0);
}

function printable({ paper, orientation, margins }: PrintTemplate): { width: number; height: number } {
  const { long, short } = papers[paper];
  const [width, height] = orientation === "landscape" ? [long, short] : [short, long];
  return { width: width - margins.left - margins.right, height: height - margins.top - margins.bottom };
}

type Filling = { readonly look: DrawnLook; readonly view: object; readonly expand: Expander };

/**
 * Widths of a sheet's columns in characters: as the template says, but never so narrow that a figure turns into ### or,
 * where lines end between words, that a word is broken.
 */
export function columnWidths({ template, blocks }: PlacedSheet, filling: Filling): number[] {
  const tables = blocks.flatMap((block) => (block.kind === "table" ? [block.table] : []));
  const count = largest(
    tables.map(({ columns }) => columns.length),
    template.widths.length,
  );
  const needed = tables.flatMap((table) => [
    neededWidths(table, filling),
    ...(filling.look.face.keepsWords ? [wordWidths(table, filling)] : []),
  ]);
  return Array.from({ length: count }, (_, index) => {
    const said = tables.map(({ columns }) => columns[index]?.template.width ?? 0);
    const width = template.widths[index] ?? (largest(said) || usualWidth);
    return Math.min(
      widest,
      largest(
        needed.map((widths) => widths[index] ?? 0),
        width,
      ),
    );
  });
}

const usualWidth = 10;
/** Excel's own limit. */
const widest = 255;

/** What each column of a table needs for its figures; each row is looked at once. */
function neededWidths({ columns, items }: PlacedTable, filling: Filling): number[] {
  const longest = columns.map(({ template, item }) => ({
    path: template.format === undefined ? undefined : filling.expand(template.value ?? "", item),
    figure: "",
  }));
  for (const row of items)
    for (const column of longest) if (column.path !== undefined) lengthen(column, readField(row, column.path));
  columns.forEach((column, index) => {
    const own = longest[index];
    if (own?.path !== undefined) for (const total of totalsOf(column, filling)) lengthen(own, total);
  });
  // Half a character to spare: totals are bold.
  return longest.map(({ figure }) => (figure === "" ? 0 : charactersWide(figure, filling.look) + 0.5));
}

/** What each column needs for the longest word of its header and of its first texts. */
function wordWidths({ columns, items, template }: PlacedTable, { look, expand }: Filling): number[] {
  const letters = { size: template.size ?? look.size, face: look.face };
  return columns.map(({ header, template: own, item }) => {
    const path = expand(own.value ?? "", item);
    const isText = own.visibility === undefined && own.format === undefined;
    const texts = isText ? items.slice(0, rowsLookedAt).map((row) => readField(row, path)) : [];
    const words = [header, ...texts].flatMap((text) => (typeof text === "string" ? text.split(/\s/) : []));
    const longest = largest(words.map((word) => charactersWide(word, letters)));
    return Math.min(longest, longestWord);
  });
}

const rowsLookedAt = 200;
/** In characters: an address of the web may be broken. */
const longestWord = 20;

function lengthen(longest: { figure: string }, value: unknown): void {
  if (typeof value !== "number") return;
  const figure = separated(value, 2);
  if (figure.length > longest.figure.length) longest.figure = figure;
}

function totalsOf({ template, item }: PlacedColumn, { view, expand }: Filling): unknown[] {
  return Object.values(template.totals).map(({ value = "" }) => readField(view, expand(value, item)));
}
