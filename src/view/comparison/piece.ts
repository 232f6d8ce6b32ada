import * as z from "zod";

/** A stretch of a text; the marked ones are underlined. The pieces of a text together are the text. */
export const Piece = z.strictObject({
  text: z.string(),
  isMarked: z.boolean(),
});
export type Piece = z.infer<typeof Piece>;

/** A text without marks. */
export function plainPiece(text: string): Piece {
  return { text, isMarked: false };
}
