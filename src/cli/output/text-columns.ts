import stringWidth from "fast-string-width";
import { once } from "../../base/once.ts";

/** Rows as columns two spaces apart; Japanese characters count two. The last column is not padded. */
export function tableLines(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => stringWidth(row[column] ?? ""))));
  return rows
    .map(
      (row) =>
        `${row
          .map((cell, column) => padded(cell, widths[column] ?? 0))
          .join("  ")
          .trimEnd()}\n`,
    )
    .join("");
}

/** A text with spaces behind it up to a width in columns. */
export function padded(cell: string, width: number): string {
  return cell + " ".repeat(Math.max(0, width - stringWidth(cell)));
}

/** A word with spaces behind it, as wide as the widest that can stand in its place. */
export function paddedAmong(words: readonly string[], word: string): string {
  return padded(word, Math.max(...words.map((one) => stringWidth(one))));
}

/** A text cut to a width in columns, with … at its end where something is left out. */
export function cutText(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  let cut = "";
  for (const { segment } of segments().segment(text)) {
    if (stringWidth(cut + segment) > width - 1) break;
    cut += segment;
  }
  return `${cut}…`;
}

// They take longer to make than many a command runs, and most need none.
const segments = once(() => new Intl.Segmenter("ja", { granularity: "grapheme" }));

/** A text as lines of at most `width` columns, broken between words; a word longer than a line is cut. */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of piecesOf(text, width)) {
    if (stringWidth((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += line === "" ? piece.trimStart() : piece;
  }
  return [...lines, line.trimEnd()];
}

/** What a line may be broken between: words with the marks that stand right behind them, cut where they are too long. */
function piecesOf(text: string, width: number): string[] {
  const pieces: string[] = [];
  for (const { segment } of words().segment(text)) {
    const before = pieces.at(-1);
    const isTied = before !== undefined && !/\s$/.test(before) && (isMark(segment) || isBound(before, segment));
    if (isTied && stringWidth(before + segment) <= width) pieces[pieces.length - 1] = before + segment;
    else pieces.push(...cut(segment, width));
  }
  return pieces;
}

/** Marks that begin no line. */
function isMark(segment: string): boolean {
  return /^[\p{Pe}\p{Pf}\p{Po}\s]+$/u.test(segment);
}

/** Half-width text, file names and addresses among it, breaks at spaces alone; an opening mark ends no line. */
function isBound(before: string, segment: string): boolean {
  return (/[!-~]$/.test(before) && /^[!-~]/.test(segment)) || /[\p{Ps}\p{Pi}]$/u.test(before);
}

function cut(segment: string, width: number): string[] {
  return stringWidth(segment) <= width ? [segment] : Array.from(segment);
}

const words = once(() => new Intl.Segmenter("ja", { granularity: "word" }));
