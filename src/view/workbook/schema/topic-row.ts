import * as z from "zod";

/** A row of 課題: one topic. */
export const TopicRow = z.strictObject({
  programNo: z.int(),
  program: z.string(),
  /** 成果, 継続 or 新規 */
  section: z.string(),
  label: z.string(),
  title: z.string(),
  period: z.string(),
  group: z.string(),
  projects: z.string(),
  summary: z.string(),
  use: z.string(),
});
export type TopicRow = z.infer<typeof TopicRow>;
