import type { Records } from "../../load/records.ts";
import type { Finding } from "../finding.ts";
import type { Rule } from "../rule.ts";

/** Every programme is in a PJ, and every PJ that should hold programmes does. */
export const membership: Rule = {
  codes: ["program-without-project", "project-empty"],
  needs: ["projects", "program"],
  find: (records) => [...homelessPrograms(records), ...emptyProjects(records)],
};

function homelessPrograms({ programs }: Records): Finding[] {
  return programs
    .filter(({ projects }) => projects.length === 0)
    .map((program) => ({
      code: "program-without-project",
      record: program,
      path: ["projects"],
      message: `${program.name} is in no PJ`,
      hint: "name its PJs in projects",
    }));
}

/** Where the document has an index, a PJ without programmes there is empty by intention. */
function emptyProjects({ projects, programs }: Records): Finding[] {
  const hasIndex = projects.some(({ listed = [] }) => listed.length > 0);
  return projects
    .filter(({ listed = [] }) => !hasIndex || listed.length > 0)
    .filter(({ id }) => programs.every((program) => !program.projects.includes(id)))
    .map((project) => ({
      code: "project-empty",
      record: project,
      path: ["id"],
      message: `no programme of this dataset is in ${project.id} ${project.name}`,
      hint: "add its programmes, or leave it: no paper is made for it",
    }));
}
