import { looksLikeFormula } from "./looks-like-formula.ts";
import { cellText } from "./cell-text.ts";
import type { CellLayout, CellLook, CellValue, FormulaValue } from "../layout/sheet-layout.ts";
import { runsXml } from "./runs-xml.ts";
import type { SharedStrings } from "./shared-strings.ts";
import type { StyleNumbers } from "./style-numbers.ts";

/** What all cells of a workbook share. */
export type CellTables = {
  readonly font: string;
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
  value: Exclude<CellValue, string>,
  look: CellLook,
  { font, strings, formulas }: CellTables,
): string {
  if (value === null) return "/>";
  if (typeof value === "number") return `><v>${value}</v></c>`;
  if (value instanceof Date) return `><v>${serial(value)}</v></c>`;
  if ("formula" in value) return formulaXml(value, formulas);
  // Excel takes no rich text without runs.
  if (value.pieces.length === 0) return "/>";
  return ` t="s"><v>${strings.numberOfRuns(runsXml(value, look, font))}</v></c>`;
}

function formulaXml({ formula, result }: FormulaValue, known: Map<string, string>): string {
  const code = known.get(formula) ?? `<f>${cellText(formula)}</f>`;
  known.set(formula, code);
  if (typeof result === "number") return `>${code}<v>${result}</v></c>`;
  return ` t="str">${code}<v>${cellText(result)}</v></c>`;
}

/** Days since the end of 1899, as Excel counts them from March 1900 on. */
function serial(date: Date): number {
  return 25_569 + date.getTime() / 86_400_000;
}
