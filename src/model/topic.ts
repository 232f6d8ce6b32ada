import * as z from "zod";
import { Id } from "./id.ts";
import { Period } from "./period.ts";
import { SourceRange } from "./source-range.ts";
import { Text } from "./text.ts";

/**
 * A past result, a continuing or a new research topic (課題).
 *
 * `label` is the printed kind (課題名, 課題領域 …). `point` is the line on the briefing's first page
 * where the title alone does not tell it.
 */
export const Topic = z.strictObject({
  label: Text,
  title: Text,
  period: Period.optional(),
  group: Text.optional(),
  projects: z.array(Id).optional(),
  summary: Text.optional(),
  use: Text.optional(),
  point: Text.optional(),
  source: SourceRange,
});
export type Topic = z.infer<typeof Topic>;
