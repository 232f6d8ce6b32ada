import type ExcelJs from "exceljs";
import { ProblemError } from "../../../base/problem-error.ts";
import { problemOf } from "../../../base/problem-of.ts";
import { refuseIllegal } from "../../../opc/escape-xml.ts";
import type { CellValue } from "../layout/sheet-layout.ts";

/**
 * A cell's value as the library takes it. A text stays a text, whatever it begins with.
 *
 * @throws ProblemError (text-character, text-too-long)
 */
export function excelValue(value: CellValue): ExcelJs.CellValue {
  if (typeof value === "string") return excelText(value);
  if (value === null || typeof value === "number" || value instanceof Date) return value;
  const result = typeof value.result === "string" ? excelText(value.result) : value.result;
  return { formula: value.formula, result, date1904: false };
}

/** Whether a user who edits the cell would turn its text into a formula. */
export function looksLikeFormula(value: CellValue): boolean {
  return typeof value === "string" && /^[=+\-@]/.test(value);
}

/** Excel's own limit of characters in a cell. */
const longest = 32_767;

function excelText(text: string): string {
  refuseIllegal(text);
  if (text.length > longest) throw tooLong(text);
  // Excel reads _x0041_ as the letter A.
  return text.replace(/_(?=x[\da-f]{4}_)/gi, "_x005F_");
}

function tooLong(text: string): ProblemError {
  const message = `the text ${JSON.stringify(text.slice(0, 30))}… has ${text.length} characters, and a cell holds ${longest}`;
  return new ProblemError([problemOf("text-too-long", { message, hint: "shorten the text" })]);
}
