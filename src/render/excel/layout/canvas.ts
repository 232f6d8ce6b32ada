import type { Words } from "../../../words/paper-words.ts";
import type { ChartTemplate, Look } from "../template/workbook-template.ts";
import type { DrawnLook, Face } from "./drawn-look.ts";
import { type Expander, textOf } from "./expressions.ts";
import type { PlacedTable } from "./placed-table.ts";
import type {
  Area,
  BarsLayout,
  CellLayout,
  CellLook,
  HighlightLayout,
  InputLayout,
  NativeTable,
  RowRun,
  SheetValue,
} from "./sheet-layout.ts";

/** A sheet in the making, and what its blocks need to be laid out. */
export type Canvas = {
  readonly sheet: string;
  readonly view: object;
  readonly words: Words;
  readonly expand: Expander;
  /** The same for formulas, in which a value must stay a value */
  readonly expandFormula: Expander;
  readonly look: DrawnLook;
  readonly looks: Looks;
  readonly tables: ReadonlyMap<string, PlacedTable>;
  readonly widths: readonly number[];
  /** Columns folded away: they take no room */
  readonly folded: ReadonlySet<number>;
  /** Columns and rows for programs alone: they take no room either */
  readonly hidden: { readonly columns: ReadonlySet<number>; readonly rows: ReadonlySet<number> };
  readonly cells: CellLayout[];
  readonly runs: RowRun[];
  readonly merges: Area[];
  readonly heights: Map<number, number>;
  readonly native: NativeTable[];
  readonly highlights: HighlightLayout[];
  readonly bars: BarsLayout[];
  readonly inputs: InputLayout[];
  readonly rooms: ChartRoom[];
};

/** A cell to be put down; `span` says over how many columns it goes. */
type Drawn = { row: number; column: number; value: SheetValue; look: CellLook; span?: number };

/** Put a cell down and make its row high enough for it. */
export function drawCell(canvas: Canvas, { row, column, value, look, span = 1 }: Drawn): void {
  canvas.cells.push({ row, column, value, look });
  if (span > 1) mergeCells(canvas, { row, column, look, span, value });
  const height = heightOf({ value, look }, widthOf(canvas, column, span), canvas.look.face);
  if (height > (canvas.heights.get(row) ?? 0)) canvas.heights.set(row, height);
}

/** The height in points that a cell needs, where it is so many characters wide. */
export function heightOf({ value, look }: Pick<CellLayout, "value" | "look">, width: number, face: Face): number {
  const text = textOf(value) ?? (face.keepsWords ? textResult(value) : undefined);
  const lines = look.wrap === true && text !== undefined ? textLines(text, width, { size: look.size, face }) : 1;
  return rowHeight(lines, look.size, face);
}

/** The text that a formula gives: long names come from other sheets. */
function textResult(value: SheetValue): string | undefined {
  if (value === null || typeof value !== "object" || !("result" in value)) return undefined;
  return typeof value.result === "string" ? value.result : undefined;
}

function widthOf({ widths, folded, hidden }: Canvas, column: number, span: number): number {
  // Folded away, a column has its own width again only for itself.
  if (span === 1) return widths[column - 1] ?? 0;
  return widths.reduce((sum, width, index) => {
    const isUnder = index >= column - 1 && index < column - 1 + span;
    const isSeen = !folded.has(index + 1) && !hidden.columns.has(index + 1);
    return isUnder && isSeen ? sum + width : sum;
  }, 0);
}

/** The cells under a merged one keep its look, or its frame would be open. */
function mergeCells(canvas: Canvas, { row, column, look, span }: Required<Drawn>): void {
  canvas.merges.push({ top: row, bottom: row, left: column, right: column + span - 1 });
  for (let index = 1; index < span; index += 1) canvas.cells.push({ row, column: column + index, value: null, look });
}

/** Every kind of cell that a sheet has, by what it is for. */
export type Looks = ReturnType<typeof looksOf>;

/** The looks of a workbook: few colours, light fills, thin lines, so that a black-and-white copy says the same. */
export function looksOf({ size, titleSize, colors }: Look) {
  const grid = { size, color: colors.text, border: "closed", vertical: "middle", wrap: true } as const;
  return {
    title: { size: titleSize, bold: true, color: colors.text, vertical: "middle" },
    line: { size, color: colors.quiet, vertical: "middle" },
    unit: { size, color: colors.text, align: "right", vertical: "bottom" },
    heading: { size: size + 1, bold: true, color: colors.text, vertical: "bottom" },
    note: { size: size - 1, color: colors.text, vertical: "top", wrap: true },
    band: { ...grid, size: size - 1, bold: true, fill: colors.band, align: "center" },
    head: { ...grid, size: size - 1, bold: true, fill: colors.head, align: "center" },
    body: grid,
    // What nobody sees makes no row higher.
    hidden: { ...grid, wrap: false },
    input: { ...grid, fill: colors.input, border: "strong", isUnlocked: true },
    label: { ...grid, fill: colors.band },
    total: { ...grid, bold: true, fill: colors.total },
  } as const satisfies Readonly<Record<string, CellLook>>;
}

/** A chart that has its place, and is drawn when the cells of all sheets are there. */
export type ChartRoom = { readonly area: Area; readonly template: ChartTemplate };

/** Letters of so many points. */
type Letters = { readonly size: number; readonly face: Face };

/**
 * How many lines a text takes in a column. An estimate on the safe side: Excel does not fit rows to texts in files
 * that others wrote, and a line too many is better than a word cut off.
 *
 * @param width of the column in characters, as Excel counts
 */
export function textLines(text: string, width: number, letters: Letters): number {
  const { size, face } = letters;
  const room = Math.max(width * face.digit - padding - size * pixelsPerPoint * 0.5, size * pixelsPerPoint);
  const linesOf = face.keepsWords ? linesOfWords : linesOfLetters;
  return text
    .split("\n")
    .map((line) => linesOf(line, room, letters))
    .reduce((sum, lines) => sum + lines, 0);
}

function linesOfLetters(line: string, room: number, letters: Letters): number {
  return Math.max(1, Math.ceil(textPixels(line, letters) / room));
}

/** A word that has no room in the line goes to the next, and one longer than a line goes on in further ones. */
function linesOfWords(line: string, room: number, letters: Letters): number {
  const space = textPixels(" ", letters);
  let [lines, used] = [1, 0];
  for (const word of line.split(" ")) {
    const width = textPixels(word, letters);
    const before = used === 0 ? 0 : used + space;
    if (before + width <= room) used = before + width;
    else {
      lines += Math.ceil(width / room) - (used === 0 ? 1 : 0);
      used = width % room;
    }
  }
  return lines;
}

/** Width of a text in characters, as Excel counts column widths. */
export function charactersWide(text: string, letters: Letters): number {
  return (textPixels(text, letters) + padding) / letters.face.digit;
}

/** Height of a row that holds so many lines, in points; 409 is Excel's limit. */
function rowHeight(lines: number, size: number, { line }: Face): number {
  return Math.min(409, Math.ceil(lines * size * line + 4));
}

const pixelsPerPoint = 4 / 3;
const padding = 8;

function textPixels(text: string, { size, face }: Letters): number {
  let em = 0;
  for (const character of text) em += isNarrow(character) ? face.narrow : 1;
  return em * size * pixelsPerPoint;
}

/** ASCII and half-width katakana. */
function isNarrow(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 || (code >= 0xff61 && code <= 0xff9f);
}

/** The largest of any number of numbers, `least` where none is larger. Math.max takes only some ten thousand. */
export function largest(numbers: readonly number[], least = 0): number {
  return numbers.reduce((most, one) => Math.max(most, one), least);
}
