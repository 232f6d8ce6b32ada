import type { WorkbookView } from "./workbook-view.ts";
import type { TopicRow } from "./schema/topic-row.ts";

type TopicCounts = Pick<WorkbookView["counts"], "results" | "continuing" | "new">;

/** Counts topics by their section as their rows come. */
export function countTopics(): {
  readonly add: (rows: readonly TopicRow[]) => void;
  readonly counts: () => TopicCounts;
} {
  const sections = new Map<string, number>();
  const count = (section: string) => sections.get(section) ?? 0;
  return {
    add: (rows) => {
      for (const { section } of rows) sections.set(section, count(section) + 1);
    },
    counts: () => ({ results: count("成果"), continuing: count("継続"), new: count("新規") }),
  };
}
