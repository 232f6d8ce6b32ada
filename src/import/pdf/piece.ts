/** A run of characters as a PDF places it on a page. Points; `y` is the baseline and grows upwards. */
export type Piece = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Size of the letters. */
  readonly size: number;
  /** Whether a reading (ルビ) stands above it, which may spread its letters. */
  readonly isSpread?: boolean;
};

/** Pieces on one baseline, from left to right. */
export type Row = { readonly pieces: readonly Piece[]; readonly y: number; readonly size: number };

/** The right end of a piece. */
export function endOf({ x, width }: Piece): number {
  return x + width;
}
