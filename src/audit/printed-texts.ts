import { addressOf } from "./excel/cell-place.ts";
import { readWorkbook } from "./excel/read-workbook.ts";
import { readWord } from "./word/read-word.ts";

/** A text of a finished paper and where it stands. */
export type PrintedText = { readonly place: string; readonly text: string };

/**
 * All texts of a finished paper, by the ending of its name; none for other kinds of file.
 *
 * @throws ProblemError where the file cannot be read
 */
export function printedTexts(path: string, bytes: Uint8Array): readonly PrintedText[] {
  if (path.endsWith(".docx")) return readWord(bytes).paragraphs;
  return path.endsWith(".xlsx") ? workbookTexts(bytes) : [];
}

function workbookTexts(bytes: Uint8Array): PrintedText[] {
  return readWorkbook(bytes).sheets.flatMap(({ name, cells }) =>
    [...cells].flatMap(([place, { value }]) => {
      if (typeof value !== "string") return [];
      const [row = 0, column = 0] = place.split("/").map(Number);
      return [{ place: `${name}!${addressOf(row, column)}`, text: value }];
    }),
  );
}
