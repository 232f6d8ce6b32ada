import type { CellTemplate } from "../template/table-template.ts";
import type { Canvas } from "./canvas.ts";
import { readField, readRichText } from "./expressions.ts";
import { type FormulaPlace, resolveFormula } from "./resolve-formula.ts";
import type { CellLook, SheetValue } from "./sheet-layout.ts";

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
export type CellContent = { readonly value: SheetValue; readonly look: Partial<CellLook> };

export function cellContent(canvas: Canvas, source: CellSource): CellContent {
  return cellReader(canvas, source)(source.record, source.inner);
}

/**
 * How the cells of a column get their contents: all that does not depend on the row is made out once. Cells share
 * their looks, which a sheet has by the hundred thousand.
 *
 * @throws ProblemError (template-reference, template-cell)
 */
export function cellReader(canvas: Canvas, source: CellKind): (record: object, inner?: object) => CellContent {
  const { cell, item, place } = source;
  const { text, rich } = cell;
  if (text !== undefined) return (_, inner) => ({ value: textOrNothing(canvas.expand(text, inner)), look: bare });
  if (rich !== undefined) return (record) => ({ value: readRichText(record, rich), look: bare });
  const path = canvas.expand(cell.value ?? "", item);
  const format = cell.format === undefined ? undefined : canvas.look.formats[cell.format];
  const none = source.none === undefined ? (format === undefined ? "" : canvas.look.none) : canvas.expand(source.none);
  const formula =
    cell.formula === undefined ? undefined : resolveFormula(canvas.expandFormula(cell.formula, item), place);
  const lookOf = format === undefined ? () => bare : formatLooks();
  return (record) => {
    const { value, code } = formatted(plainValue(readField(record, path)), format);
    const look = lookOf(code);
    if (formula === undefined) return { value: value ?? textOrNothing(none), look };
    return { value: { formula, result: resultOf(value) ?? none }, look };
  };
}

type CellKind = Omit<CellSource, "record" | "inner">;

const bare: Partial<CellLook> = {};

function formatLooks(): (code: string | undefined) => Partial<CellLook> {
  const known = new Map<string | undefined, Partial<CellLook>>();
  return (code) => {
    const look = known.get(code) ?? { ...(code === undefined ? {} : { format: code }), align: "right" };
    known.set(code, look);
    return look;
  };
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
