import * as z from "zod";

/** The edition as every paper prints it. */
export const EditionView = z.strictObject({
  title: z.string(),
  /** Year that the edition plans for: 令和８年度 */
  planned: z.string(),
  /** Year of the newest initial budget: 令和７年度 */
  current: z.string(),
});
export type EditionView = z.infer<typeof EditionView>;
