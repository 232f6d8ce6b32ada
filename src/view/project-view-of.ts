import type { Dataset, Project } from "../model/dataset.ts";
import { say, type Words, wordsOf } from "../words/paper-words.ts";
import type { ProjectView } from "./project-view.ts";

/** A PJ under the name that papers print. */
export function projectViewOf({ id, no, name }: Project, words: Words): ProjectView {
  return { id, no, name, label: say(words, "project.label", { name }) };
}

/** PJ names of some ids as a list in the order given; "" for none. */
export function projectNames(dataset: Dataset, ids: readonly string[] | undefined): string {
  return (ids ?? [])
    .map((id) => dataset.projects.find((project) => project.id === id)?.name ?? id)
    .join(say(wordsOf(dataset), "list.separator"));
}
