import type { DrawnLook } from "../layout/drawn-look.ts";
import { textOf } from "../layout/expressions.ts";
import type { CellLayout, CellLook, FormulaValue, SheetValue } from "../layout/sheet-layout.ts";
import { cellTextXml, runsXml, type SharedStrings } from "./shared-strings.ts";

/** What all cells of a workbook share. */
export type CellTables = {
  readonly look: Pick<DrawnLook, "font" | "face">;
  readonly strings: SharedStrings;
  readonly styles: StyleNumbers;
  /** As XML by what they say: all rows of a table have the same */
  readonly formulas: Map<string, string>;
};

/**
 * A cell as XML. A text stays a text, whatever it begins with.
 *
 * @param address such as B5
 *
 * @throws ProblemError (text-character, text-too-long)
 */
export function cellXml(address: string, { value, look }: CellLayout, tables: CellTables): string {
  const style = tables.styles.numberOf(look, looksLikeFormula(value));
  const start = `<c r="${address}" s="${style}"`;
  if (typeof value === "string") return `${start} t="s"><v>${tables.strings.numberOf(value)}</v></c>`;
  return `${start}${contentXml(value, look, tables)}`;
}

function contentXml(
  value: Exclude<SheetValue, string>,
  look: CellLook,
  { look: whole, strings, formulas }: CellTables,
): string {
  if (value === null) return "/>";
  if (typeof value === "number") return `><v>${value}</v></c>`;
  if (value instanceof Date) return `><v>${serial(value)}</v></c>`;
  if ("formula" in value) return formulaXml(value, formulas);
  // Excel takes no rich text without runs.
  if (value.pieces.length === 0) return "/>";
  return ` t="s"><v>${strings.numberOfRuns(runsXml(value, look, whole))}</v></c>`;
}

function formulaXml({ formula, result }: FormulaValue, known: Map<string, string>): string {
  const code = known.get(formula) ?? `<f>${cellTextXml(formula)}</f>`;
  known.set(formula, code);
  if (typeof result === "number") return `>${code}<v>${result}</v></c>`;
  return ` t="str">${code}<v>${cellTextXml(result)}</v></c>`;
}

/** Days since the end of 1899, as Excel counts them from March 1900 on. */
function serial(date: Date): number {
  return 25_569 + date.getTime() / 86_400_000;
}

/** Whether a user who edits the cell would turn its text into a formula. */
function looksLikeFormula(value: SheetValue): boolean {
  const text = textOf(value);
  return text !== undefined && /^[=+\-@]/.test(text);
}

/** Numbers of the styles of a workbook, from 1 in order of appearance; 0 is the workbook's own. */
type StyleNumbers = {
  /** @param isText keeps a text a text even after somebody edited the cell */
  readonly numberOf: (look: CellLook, isText: boolean) => number;
  /** The look of each style, that of style 1 first */
  readonly looks: readonly CellLook[];
};

/** Cells share their looks, so that few of them are looked at more closely. */
export function createStyleNumbers(): StyleNumbers {
  const looks: CellLook[] = [];
  const byKey = new Map<string, number>();
  const byLook = new WeakMap<CellLook, number>();
  const asText = new WeakMap<CellLook, CellLook>();
  const numberOf = (look: CellLook): number => {
    const known = byLook.get(look);
    if (known !== undefined) return known;
    const key = keyOf(look);
    const number = byKey.get(key) ?? looks.push(look);
    byKey.set(key, number);
    byLook.set(look, number);
    return number;
  };
  const textLook = (look: CellLook): CellLook => {
    const text = asText.get(look) ?? { ...look, format: "@" };
    asText.set(look, text);
    return text;
  };
  return { numberOf: (look, isText) => numberOf(isText ? textLook(look) : look), looks };
}

/** Two looks that come out the same are one, as they are for the library, which numbers them as we do. */
function keyOf(look: CellLook): string {
  const { size, bold, color, fill, border, align, vertical, wrap, format, isUnlocked } = look;
  return JSON.stringify([
    size,
    bold === true,
    color?.toUpperCase(),
    fill?.toUpperCase(),
    border,
    align,
    vertical,
    wrap === true,
    format === "General" ? undefined : format,
    isUnlocked === true,
  ]);
}
