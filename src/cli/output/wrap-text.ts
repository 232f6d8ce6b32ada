import stringWidth from "fast-string-width";

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
  for (const { segment } of words.segment(text)) {
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

const words = new Intl.Segmenter("ja", { granularity: "word" });
