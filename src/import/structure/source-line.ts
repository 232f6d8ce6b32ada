import { mostCommon } from "../../base/group-by.ts";
import { foldWidth } from "../language/printed-text.ts";

/** One line of the source. `text` is trimmed; `folded` is the same, unit for unit, with one width of characters. */
export type SourceLine = {
  readonly no: number;
  readonly text: string;
  readonly folded: string;
  /** Columns in print. */
  readonly width: number;
};

/** All lines of a text, blank ones too, numbered from 1. */
export function splitLines(text: string): SourceLine[] {
  return text.split(lineEnd).map((raw, index) => {
    const trimmed = withoutForbidden(raw)
      .replace(/[\f\v]/g, " ")
      .trim();
    return { no: index + 1, text: trimmed, folded: foldWidth(trimmed), width: displayWidth(trimmed) };
  });
}

/** The numbers of the lines, from 1, on which characters of a text stand; their places are in order. */
export function linesAt(text: string, places: readonly number[]): number[] {
  let line = 1;
  let seen = 0;
  return places.map((at) => {
    line += text.slice(seen, at).split(lineEnd).length - 1;
    seen = at;
    return line;
  });
}

const lineEnd = /\r\n|[\n\r\u2028\u2029]/;

/** Text without the characters that no Office file can hold; documents from outside may have them. */
function withoutForbidden(text: string): string {
  return text.replace(forbidden, "");
}

// Form feeds and vertical tabs stay: they stand for breaks.
export const forbidden =
  // oxlint-disable-next-line no-control-regex
  /[\0-\x08\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * Columns that a text takes in print: two for a full-width character, one for any other.
 *
 * Not the columns of a terminal, where ① and Ⅰ take one; in print they take two.
 */
function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += isWide(character.codePointAt(0) ?? 0) ? 2 : 1;
  return width;
}

function isWide(code: number): boolean {
  if (code < 0x2010) return code > 0x390 && code < 0x460;
  return !(code >= 0xff61 && code <= 0xffdc);
}

/**
 * The width at which a document wraps its lines, in columns: the commonest width of its longer lines.
 * A line nearly that wide was probably wrapped, a shorter one was ended by its author.
 */
export function wrapWidth(lines: readonly SourceLine[]): number {
  const widths = lines.map((line) => line.width).filter((width) => width > 0);
  const middle = widths.toSorted((a, b) => a - b)[Math.floor(widths.length / 2)] ?? 0;
  return mostCommon(widths.filter((width) => width >= middle)) ?? middle;
}

/** A printed page number, and the line on which it stands (at the foot of its page). */
export type PrintedPage = { readonly page: number; readonly line: number };

/**
 * Lines that hold nothing but a page number (12, - 12 -, 12/140): one that grows from the numbers before it, or to
 * those after it, by as many pages as fit between. A number out of step is left to whoever reads the text around it.
 */
export function pageNumbers(lines: readonly SourceLine[]): PrintedPage[] {
  const candidates = lines.flatMap((line) => {
    const page = numberAlone(line.folded);
    return page === undefined ? [] : [{ page, line: line.no }];
  });
  return candidates.filter((one, at) => {
    const before = candidates.slice(Math.max(0, at - 2), at).some((other) => isStep(other, one));
    const after = candidates.slice(at + 1, at + 3).some((other) => isStep(one, other));
    return before || after || candidates.length === 1;
  });
}

/** A page of text holds some 30 to 50 lines, twice as many where blank lines were put between. */
function isStep(earlier: PrintedPage, later: PrintedPage): boolean {
  const perPage = (later.line - earlier.line) / (later.page - earlier.page);
  return later.page > earlier.page && perPage >= 12 && perPage <= 160;
}

function numberAlone(folded: string): number | undefined {
  const found = /^(?:-\s*)?(?:[pP]\.?\s*)?(\d{1,4})(?:\s*\/\s*\d{1,4})?(?:\s*-)?(?:\s*ページ)?$/.exec(folded);
  return found === null ? undefined : Number(found[1]);
}
