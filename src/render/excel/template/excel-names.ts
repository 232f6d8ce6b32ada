import type { NameFault } from "../../../words/en/problems-of-workbooks.ts";
import { say, standard } from "../../../words/paper-words.ts";

/** Why Excel does not take a name for a sheet; undefined for a good one. */
export function sheetNameFault(name: string): NameFault | undefined {
  if (name.trim() === "") return { why: "empty" };
  if (name.length > longestSheetName) return { why: "long", length: name.length, most: longestSheetName };
  if (unseen.test(name)) return { why: "unseen" };
  const sign = Array.from(name).find((character) => forbiddenInSheets.test(inOneWidth(character)));
  if (sign !== undefined) return { why: "sheet-sign", sign };
  if (/^'|'$/.test(inOneWidth(name))) return { why: "apostrophe" };
  if (keptSheetNames.has(excelNameKey(name))) return { why: "kept" };
  const code = /_x[\da-f]{4}_/i.exec(name)?.[0];
  return code === undefined ? undefined : { why: "code", code };
}

const longestSheetName = 31;
/** Control characters, line separators, and what XML cannot hold. */
const unseen = /[\p{Cc}\p{Cs}\u2028\u2029\ufffe\uffff]/u;
/** On Japanese keyboards ¥ is the same key and sign as the backslash. */
const forbiddenInSheets = /[[\]¥:*?/\\]/;
/** The sheet of a change history, in the Excel of each language. */
const keptSheetNames: ReadonlySet<string> = new Set(
  Object.values(standard).map((words) => excelNameKey(say(words, "workbook.historySheet"))),
);

/** Why Excel takes a name neither for a table nor for cells; undefined for a good one. */
export function definedNameFault(name: string): NameFault | undefined {
  if (name === "") return { why: "empty" };
  if (name.length > longestDefinedName) return { why: "long", length: name.length, most: longestDefinedName };
  if (!/^[\p{L}_]/u.test(name)) return { why: "start" };
  const sign = Array.from(name).find((character) => !/[\p{L}\p{N}_.]/u.test(character));
  if (sign !== undefined) return { why: "name-sign", sign };
  const plain = inOneWidth(name).toUpperCase();
  if (isCell(plain)) return { why: "cell" };
  return isKept(plain) ? { why: "kept" } : undefined;
}

const longestDefinedName = 255;

/** AB12 and R1C1, as far as a sheet goes: XFE1 would be a column after the last. */
function isCell(name: string): boolean {
  if (/^(?:R\d*)?(?:C\d*)?$/.test(name)) return true;
  const [, letters, digits] = /^([A-Z]{1,3})(\d{1,7})$/.exec(name) ?? [];
  if (letters === undefined || digits === undefined) return false;
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + (letter.codePointAt(0) ?? 0) - 64, 0);
  return column <= 16_384 && Number(digits) >= 1 && Number(digits) <= 1_048_576;
}

function isKept(name: string): boolean {
  return /^(?:TRUE|FALSE|PRINT_AREA|PRINT_TITLES|_FILTERDATABASE)$|^_XL/.test(name);
}

/** Why the column of a table cannot have a header, which may break its line; undefined for a good one. */
export function headerFault(header: string): NameFault | undefined {
  if (header.trim() === "") return { why: "empty" };
  if (header.length > longestHeader) return { why: "long", length: header.length, most: longestHeader };
  return unseen.test(header.replaceAll("\n", "")) ? { why: "unseen" } : undefined;
}

const longestHeader = 255;

/** What two names have in common that Excel takes for the same: it tells apart neither case nor width nor kind of kana. */
export function excelNameKey(name: string): string {
  return inOneWidth(name)
    .toLowerCase()
    .replace(/[\u3041-\u3096]/g, (kana) => String.fromCodePoint((kana.codePointAt(0) ?? 0) + 0x60));
}

/** Of the forms that NFKC unites, only those in the block of half-width and full-width letters are a matter of width. */
function inOneWidth(name: string): string {
  return name.replaceAll(/[\u3000\uff00-\uffef]+/g, (letters) => letters.normalize("NFKC"));
}

/** Names that Excel takes for one before them: the index of each, and the name it clashes with. */
export function repeatedNames(names: readonly string[]): { readonly index: number; readonly before: string }[] {
  const seen = new Map<string, string>();
  return names.flatMap((name, index) => {
    const key = excelNameKey(name);
    const before = seen.get(key);
    seen.set(key, before ?? name);
    return before === undefined ? [] : [{ index, before }];
  });
}
