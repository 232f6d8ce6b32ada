import type ExcelJs from "exceljs";
import { ProblemError } from "../../../base/problem-error.ts";
import { problemOf } from "../../../base/problem-of.ts";
import { refuseIllegal } from "../../../opc/escape-xml.ts";
import { textOf } from "../layout/rich-text.ts";
import type { CellValue, RichValue } from "../layout/sheet-layout.ts";

/**
 * A cell's value as the library takes it. A text stays a text, whatever it begins with.
 *
 * @param font of the cell, which the pieces of a rich text do not inherit
 *
 * @throws ProblemError (text-character, text-too-long)
 */
export function excelValue(value: CellValue, font: Partial<ExcelJs.Font> = {}): ExcelJs.CellValue {
  if (typeof value === "string") return excelText(value);
  if (value === null || typeof value === "number" || value instanceof Date) return value;
  if ("pieces" in value) return richText(value, font);
  const result = typeof value.result === "string" ? excelText(value.result) : value.result;
  return { formula: value.formula, result, date1904: false };
}

/** Whether a user who edits the cell would turn its text into a formula. */
export function looksLikeFormula(value: CellValue): boolean {
  return /^[=+\-@]/.test(textOf(value) ?? "");
}

/** The library cannot write a rich text without runs. */
function richText({ pieces }: RichValue, font: Partial<ExcelJs.Font>): ExcelJs.CellValue {
  if (pieces.length === 0) return null;
  excelText(pieces.map(({ text }) => text).join(""));
  return {
    richText: pieces.map(({ text, isMarked }) => ({
      text: excelText(text),
      font: isMarked ? { ...font, underline: true } : font,
    })),
  };
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
