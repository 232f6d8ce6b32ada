import * as z from "zod";
import { SourceRange } from "./source-range.ts";
import { Text } from "./text.ts";

/** One item of the research scope (研究のスコープ). */
export const ScopeItem = z.strictObject({
  title: Text,
  group: Text.optional(),
  summary: Text.optional(),
  source: SourceRange.optional(),
});
export type ScopeItem = z.infer<typeof ScopeItem>;
