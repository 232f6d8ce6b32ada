import type { DataPath } from "../../base/data-path.ts";
import type { Program } from "../../model/program.ts";
import { topicsOf } from "../topic/topics-of.ts";

/** A PJ id that a programme's record names, and what for. */
export type PlacedProjectId = {
  readonly id: string;
  readonly use: "programme" | "KPI" | "topic" | "split";
  readonly path: DataPath;
};

/** Every PJ id in a programme's record. */
export function projectIdsOf(program: Program): PlacedProjectId[] {
  return [
    ...program.projects.map((id, index) => ({ id, use: "programme", path: ["projects", index] }) as const),
    ...program.kpis.flatMap(({ project }, index) =>
      project === undefined ? [] : [{ id: project, use: "KPI", path: ["kpis", index, "project"] } as const],
    ),
    ...topicsOf(program).flatMap(({ topic, path }) =>
      (topic.projects ?? []).map((id, index) => ({ id, use: "topic", path: [...path, "projects", index] }) as const),
    ),
    ...Object.entries(program.budget.byProject ?? {}).flatMap(([year, split]) =>
      Object.keys(split).map((id) => ({ id, use: "split", path: ["budget", "byProject", year, id] }) as const),
    ),
  ];
}
