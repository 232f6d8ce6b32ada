import type { DataPath } from "../base/place.ts";
import { problemOf } from "../base/problem.ts";
import type { Program } from "../model/program.ts";
import type { Finding, Rule } from "./dataset-rule.ts";
import { topicsOf } from "./topic-rule.ts";

/** Every PJ id in a programme's record is that of a PJ. */
export const unknownProject: Rule = {
  codes: ["project-unknown"],
  needs: ["projects"],
  isOfOneProgram: true,
  find: ({ programs, projects }) => {
    const known = projects.map(({ id }) => id);
    return programs.flatMap((program) =>
      projectIdsOf(program)
        .filter(({ id }) => !known.includes(id))
        .map(({ id, path }) => ({
          problem: problemOf("project-unknown", { id, known }),
          record: program,
          path,
          end: "key",
        })),
    );
  },
};

/** KPIs, topics and splits name only PJs that their programme is in. */
export const foreignProject: Rule = {
  codes: ["project-foreign", "split-project"],
  needs: ["projects"],
  isOfOneProgram: true,
  find: ({ programs, projects }) => {
    const known = new Set(projects.map(({ id }) => id));
    return programs.flatMap((program) =>
      projectIdsOf(program)
        .filter(({ id }) => known.has(id) && !program.projects.includes(id))
        .map((foreign) => foreignFinding(program, foreign)),
    );
  },
};

function foreignFinding(program: Program, { id, use, path }: PlacedProjectId): Finding {
  const says = use === "split" ? "split-project" : "project-foreign";
  const problem = problemOf(says, { use, id, projects: program.projects });
  return { problem, record: program, path, end: "key" };
}

/** A PJ id that a programme's record names, and what for. */
type PlacedProjectId = {
  readonly id: string;
  readonly use: "programme" | "KPI" | "topic" | "split";
  readonly path: DataPath;
};

/** Every PJ id in a programme's record. */
function projectIdsOf(program: Program): PlacedProjectId[] {
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
