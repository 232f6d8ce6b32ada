import * as z from "zod";

/** A topic as it is printed. */
export const TopicView = z.strictObject({
  /** 課題名, 課題領域 … */
  label: z.string(),
  title: z.string(),
  /** 令和３年度～令和７年度, null where none is printed */
  period: z.string().nullable(),
  /** PJ names, "" where not told or where they are all those of the programme */
  projects: z.string(),
  summary: z.string().nullable(),
  use: z.string().nullable(),
});
export type TopicView = z.infer<typeof TopicView>;

/** Topics of one section, by the headings under which the document lists them. */
export const TopicSectionView = z.strictObject({
  groups: z.array(z.strictObject({ name: z.string().nullable(), topics: z.array(TopicView) })),
  note: z.string().nullable(),
});
export type TopicSectionView = z.infer<typeof TopicSectionView>;
