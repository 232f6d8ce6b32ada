import * as z from "zod";

/** A paper as lists and its own first page name it. */
export const ListedPaper = z.strictObject({
  /** 資料1-1, 参考資料1 */
  number: z.string(),
  title: z.string(),
  /** 案、取扱注意; "" for none */
  labels: z.string(),
});
export type ListedPaper = z.infer<typeof ListedPaper>;
