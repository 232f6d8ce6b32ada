import { bytesInMemory } from "../base/byte-source.ts";
import { addressOf } from "../opc/workbook/cell-address.ts";
import { openFinished } from "./read/finished-workbook.ts";
import { readWord } from "./read/read-word.ts";

/** A text of a finished paper and where it stands. */
export type PrintedText = { readonly place: string; readonly text: string };

/**
 * All texts of a finished paper one by one, by the ending of its name; none for other kinds of file.
 *
 * @throws ProblemError where the file cannot be read
 */
export function* printedTexts(path: string, bytes: Uint8Array): Generator<PrintedText> {
  if (path.endsWith(".docx")) yield* readWord(bytes).paragraphs;
  if (path.endsWith(".xlsx")) yield* workbookTexts(bytes);
}

function* workbookTexts(bytes: Uint8Array): Generator<PrintedText> {
  for (const { name, read } of openFinished(bytesInMemory(bytes)).sheets)
    for (const { row, column, value } of read().cells.all())
      if (typeof value === "string") yield { place: `${name}!${addressOf(row, column)}`, text: value };
}
