import type { Dataset } from "../../model/dataset.ts";
import type { Program } from "../../model/program.ts";
import { projectNames } from "../project-view-of.ts";

/** PJ names to print beside a topic or KPI; "" where none are told, or where they are all those of the programme. */
export function projectsBeside(dataset: Dataset, program: Program, ids: readonly string[] | undefined): string {
  const own = new Set(program.projects);
  const isWhole = ids !== undefined && own.size === new Set(ids).size && ids.every((id) => own.has(id));
  return isWhole ? "" : projectNames(dataset, ids);
}
