import * as z from "zod";
import { SourceRange } from "./source-range.ts";
import { Text } from "./text.ts";

/** Another programme with which this one divides the work (他の研究事業との関係). */
export const RelatedProgram = z.strictObject({
  name: Text,
  ministry: Text.optional(),
  relation: Text.optional(),
  source: SourceRange.optional(),
});
export type RelatedProgram = z.infer<typeof RelatedProgram>;
