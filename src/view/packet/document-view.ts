import * as z from "zod";
import { PaperHead } from "./paper-head.ts";

/** A paper written by hand in Markdown. */
export const DocumentView = z.strictObject({
  ...PaperHead.shape,
  /** Markdown, printed with {{{text}}} */
  text: z.string(),
});
export type DocumentView = z.infer<typeof DocumentView>;
