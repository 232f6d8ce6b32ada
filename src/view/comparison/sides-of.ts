import { noFigure } from "../format/amount-text.ts";
import { compareTexts } from "./compare-texts.ts";
import type { FieldChange } from "./field-change.ts";
import { type Piece, plainPiece } from "./piece.ts";

/** New and old text with the changed words marked. */
export type Sides = { readonly new: readonly Piece[]; readonly old: readonly Piece[] };

/** A field's two versions; what stands where a version lacks it is the office's own wording. */
export function sidesOfField({ old, new: now, unit }: Pick<FieldChange, "old" | "new" | "unit">): Sides {
  if (unit !== undefined) return { new: figurePieces(now, unit), old: figurePieces(old, unit) };
  if (old !== undefined && now !== undefined) return sidesOfTexts(old, now);
  return {
    new: now === undefined ? [plainPiece(gone)] : markedPieces(now),
    old: old === undefined ? [plainPiece(absent)] : markedPieces(old),
  };
}

/** Of a figure that changed all digits are marked, and never the unit. */
function figurePieces(figure: string | undefined, unit: string): Piece[] {
  if (figure === undefined || figure === noFigure) return [plainPiece(noFigure)];
  return unit === "" ? markedPieces(figure) : [...markedPieces(figure), plainPiece(unit)];
}

function markedPieces(text: string): Piece[] {
  return text === "" ? [] : [{ text, isMarked: true }];
}

/** Two texts with the words marked that differ. */
export function sidesOfTexts(old: string, now: string): Sides {
  const hunks = compareTexts(old, now);
  return {
    new: hunks.filter((hunk) => hunk.new !== "").map((hunk) => ({ text: hunk.new, isMarked: !hunk.isSame })),
    old: hunks.filter((hunk) => hunk.old !== "").map((hunk) => ({ text: hunk.old, isMarked: !hunk.isSame })),
  };
}

/** Stand for what one version lacks. */
export const absent = "（新設）";
export const gone = "（削除）";

/** 1,070,000千円; no figure has no unit. */
export function withUnit(text: string | undefined, unit = ""): string | undefined {
  return text === undefined || text === noFigure ? text : `${text}${unit}`;
}
