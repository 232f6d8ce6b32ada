import { Topic } from "../../../src/model/program.ts";

/** A topic that is valid as it stands. */
export function aTopic(changes: Partial<Topic> = {}): Topic {
  return Topic.parse({
    label: "課題名",
    title: "標本の探索",
    summary: "標本を探す。",
    source: { from: 2, to: 3 },
    ...changes,
  });
}
