import type { Program } from "../../model/program.ts";
import type { Project } from "../../model/project.ts";
import { resolveProject } from "../../model/resolve-project.ts";
import type { Finding } from "../finding.ts";
import type { Rule } from "../rule.ts";

/** The PJ names on a programme's sheet mean the PJs that its record says, in the same order. */
export const printedProjects: Rule = {
  codes: ["project-name-unknown", "project-lists"],
  needs: ["projects"],
  isOfOneProgram: true,
  find: ({ programs, projects }) =>
    programs.flatMap((program) => {
      const unknown = unknownNames(program, projects);
      return unknown.length > 0 ? unknown : differences(program, projects);
    }),
};

function unknownNames(program: Program, projects: readonly Project[]): Finding[] {
  return program.printedProjects.flatMap((name, index) => {
    if (resolveProject(name, projects) !== undefined) return [];
    return {
      code: "project-name-unknown",
      record: program,
      path: ["printedProjects", index],
      message: `no PJ is called "${name}"`,
      hint: "correct the name, or add it to the PJ's aliases or formerNames in projects.yaml",
    };
  });
}

function differences(program: Program, projects: readonly Project[]): Finding[] {
  const printed = program.printedProjects.map((name) => resolveProject(name, projects)?.project.id).join(", ");
  const ids = program.projects.join(", ");
  if (printed === ids) return [];
  return [
    {
      code: "project-lists",
      record: program,
      path: ["projects"],
      message: `projects are ${ids || "none"}, but printedProjects mean ${printed || "none"}`,
      hint: "name the same PJs in both lists, in the order printed",
    },
  ];
}
