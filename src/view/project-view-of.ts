import type { Dataset, Project } from "../model/dataset.ts";
import type { ProjectView } from "./project-view.ts";

/** A PJ under the name that papers print. */
export function projectViewOf({ id, no, name }: Project): ProjectView {
  return { id, no, name, label: `${name}PJ` };
}

/** PJ names of some ids joined by 、 in the order given; "" for none. */
export function projectNames(dataset: Dataset, ids: readonly string[] | undefined): string {
  return (ids ?? []).map((id) => dataset.projects.find((project) => project.id === id)?.name ?? id).join("、");
}
