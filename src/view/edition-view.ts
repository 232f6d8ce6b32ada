import * as z from "zod";
import { paperSizes } from "../model/field-types.ts";
import { languages } from "../words/language.ts";
import { wordNames } from "../words/paper-words.ts";

/** In which words a paper is printed, which is what `{{say}}` takes them from, and on what. */
export const WordingView = z.strictObject({
  language: z.enum(languages),
  /** The dataset's own, in the place of others */
  words: z.partialRecord(z.enum(wordNames), z.string()).optional(),
  /** Where it is not A4 */
  paper: z.enum(paperSizes).optional(),
});
export type WordingView = z.infer<typeof WordingView>;

/** The edition as every paper prints it. */
export const EditionView = z.strictObject({
  title: z.string(),
  /** Year that the edition plans for: 令和８年度 */
  planned: z.string(),
  /** Year of the newest initial budget: 令和７年度 */
  current: z.string(),
});
export type EditionView = z.infer<typeof EditionView>;
