import type { CellTemplate } from "../template/cell-template.ts";
import type { Canvas } from "./canvas.ts";
import { readField } from "./read-field.ts";
import { readPieces } from "./rich-text.ts";
import { type FormulaPlace, resolveFormula } from "./resolve-formula.ts";
import type { CellLook, CellValue } from "./sheet-layout.ts";

/** Where a cell's content comes from. */
export type CellSource = {
  readonly cell: CellTemplate;
  /** Holds the field `value` */
  readonly record: object;
  /** Whose fields {{expressions}} of `value` and `formula` may use: the item for which a column was repeated */
  readonly item?: object | undefined;
  /** Whose fields {{expressions}} of `text` may use */
  readonly inner?: object | undefined;
  /** Stands for null; without it look.none in cells with a number format, nothing in others */
  readonly none?: string | undefined;
  readonly place: FormulaPlace;
};

/** A cell's value and the part of its look that follows from its content. */
export function cellContent(canvas: Canvas, source: CellSource): { value: CellValue; look: Partial<CellLook> } {
  const { cell, record, item } = source;
  if (cell.text !== undefined) return { value: textOrNothing(canvas.expand(cell.text, source.inner)), look: {} };
  if (cell.rich !== undefined) return { value: readPieces(record, cell.rich), look: {} };
  const found = readField(record, canvas.expand(cell.value ?? "", item));
  const format = cell.format === undefined ? undefined : canvas.look.formats[cell.format];
  const none = source.none ?? (format === undefined ? "" : canvas.look.none);
  const { value, code } = formatted(plainValue(found), format);
  const look = format === undefined ? {} : { ...(code === undefined ? {} : { format: code }), align: "right" as const };
  if (cell.formula === undefined) return { value: value ?? textOrNothing(none), look };
  const formula = resolveFormula(canvas.expand(cell.formula, item), source.place);
  return { value: { formula, result: resultOf(value) ?? none }, look };
}

function textOrNothing(text: string): string | null {
  return text === "" ? null : text;
}

function plainValue(found: unknown): string | number | null {
  if (typeof found === "number") return found;
  return typeof found === "string" ? textOrNothing(found) : null;
}

function resultOf(value: string | number | Date | null): string | number | null {
  return value instanceof Date ? null : value;
}

type Format = Canvas["look"]["formats"][string] | undefined;
type Formatted = { value: string | number | Date | null; code?: string };

function formatted(value: string | number | null, format: Format): Formatted {
  if (format === undefined) return { value };
  if (typeof format === "string") return { value, code: format };
  if ("date" in format) return { value: isDate(value) ? new Date(`${value}T00:00:00Z`) : value, code: format.date };
  return { value, code: typeof value === "number" && !Number.isInteger(value) ? format.fraction : format.whole };
}

function isDate(value: string | number | null): boolean {
  return typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value);
}
