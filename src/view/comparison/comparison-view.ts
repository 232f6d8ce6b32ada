import * as z from "zod";
import { WordingView } from "../edition-view.ts";

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

/** A row of the table: a field, or an item of a list with all that changed in it. */
export const ComparisonRow = z.strictObject({
  /** 令和７年度当初予算額, 成果目標（アウトプット）, 継続課題 … */
  subject: z.string(),
  /** New and old text, changed words marked; line breaks between the fields of an item */
  new: z.array(Piece),
  old: z.array(Piece),
  /** ＋6,189千円, 追加, 掲載順の変更（3番目→1番目）; "" for none */
  remark: z.string(),
});
export type ComparisonRow = z.infer<typeof ComparisonRow>;

/** 新旧対照表: what differs between two editions, by record. */
export const ComparisonView = z.strictObject({
  wording: WordingView,
  /** 令和８年度…の新旧対照表 */
  title: z.string(),
  /** What the two editions are: data, HEAD~1（令和７年７月16日、1a2b3c4） */
  newLabel: z.string(),
  oldLabel: z.string(),
  isSame: z.boolean(),
  /** 研究事業：変更3件、追加1件; one line for each kind of record */
  summary: z.array(z.string()),
  groups: z.array(
    z.strictObject({
      /** Number and name of a record, and whether it came or went */
      heading: z.string(),
      rows: z.array(ComparisonRow),
    }),
  ),
  /** The rows of all groups; `no` and `name` are those of the record */
  rows: z.array(z.strictObject({ no: z.string(), name: z.string(), ...ComparisonRow.shape })),
  /** What the reader must know of the table */
  notes: z.array(z.string()),
});
export type ComparisonView = z.infer<typeof ComparisonView>;
