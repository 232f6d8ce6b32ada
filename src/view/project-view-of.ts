import type { Dataset, Project } from "../model/dataset.ts";
import { say, type Words, wordsOf } from "../words/paper-words.ts";
import type { ProjectView } from "./project-view.ts";

/** A PJ under the name that papers print. */
export function projectViewOf({ id, no, name }: Project, words: Words): ProjectView {
  return { id, no, name, label: say(words, "project.label", { name }) };
}

/** PJ names of some ids in one text (医薬品、感染症) in the order given; "" for none. */
export function projectNames(dataset: Dataset, ids: readonly string[] | undefined): string {
  const names = (ids ?? []).map((id) => dataset.projects.find((project) => project.id === id)?.name ?? id);
  return names.join(say(wordsOf(dataset), "list.separator"));
}
