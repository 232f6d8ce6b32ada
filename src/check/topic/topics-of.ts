import type { DataPath } from "../../base/data-path.ts";
import type { Program } from "../../model/program.ts";
import type { Topic } from "../../model/topic.ts";
import { topicSections } from "../../model/topic-section.ts";

/** A topic, and where it stands in its programme. */
export type PlacedTopic = { readonly topic: Topic; readonly path: DataPath };

/** Every topic of a programme: past results, continuing and new ones. */
export function topicsOf(program: Program): PlacedTopic[] {
  return topicSections.flatMap((list) => program[list].map((topic, index) => ({ topic, path: [list, index] })));
}
