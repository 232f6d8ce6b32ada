import type { Program } from "../../model/program.ts";
import type { Finding } from "../finding.ts";
import { type PlacedProjectId, projectIdsOf } from "./project-ids-of.ts";
import type { Rule } from "../rule.ts";

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
  return {
    code: use === "split" ? "split-project" : "project-foreign",
    record: program,
    path,
    end: "key",
    message: `this ${use} belongs to ${id}, but the programme is in ${program.projects.join(", ") || "no PJ"}`,
    hint: `correct the id, or add ${id} to the programme's projects`,
  };
}
