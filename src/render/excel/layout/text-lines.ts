/**
 * How many lines a text takes in a column. An estimate on the safe side: Excel does not fit rows to texts in files
 * that others wrote, and a line too many is better than a word cut off.
 *
 * @param width of the column in characters, as Excel counts
 * @param size of the letters in points
 */
export function textLines(text: string, width: number, size: number): number {
  const room = Math.max(width * digitWidth - padding - size * pixelsPerPoint * 0.5, size * pixelsPerPoint);
  return text
    .split("\n")
    .map((line) => Math.max(1, Math.ceil(textPixels(line, size) / room)))
    .reduce((sum, lines) => sum + lines, 0);
}

/** Width of a text in characters, as Excel counts column widths. */
export function textWidth(text: string, size: number): number {
  return (textPixels(text, size) + padding) / digitWidth;
}

/** Height of a row that holds so many lines, in points. Yu Gothic needs more than other faces; 409 is Excel's limit. */
export function rowHeight(lines: number, size: number): number {
  return Math.min(409, Math.ceil(lines * size * 1.65 + 4));
}

const pixelsPerPoint = 4 / 3;
/** Width of a digit of the workbook's font at 11 points, in pixels: the unit of column widths. */
const digitWidth = 8;
const padding = 8;

function textPixels(text: string, size: number): number {
  let em = 0;
  for (const character of text) em += isNarrow(character) ? 0.58 : 1;
  return em * size * pixelsPerPoint;
}

/** ASCII and half-width katakana. */
function isNarrow(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 || (code >= 0xff61 && code <= 0xff9f);
}
