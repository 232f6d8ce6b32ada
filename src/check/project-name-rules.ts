import type { DataPath } from "../base/place.ts";
import { problemOf } from "../base/problem.ts";
import type { Project } from "../model/dataset.ts";
import { nameKey, resolveProject } from "../model/names.ts";
import type { Program } from "../model/program.ts";
import type { Finding, Rule } from "./dataset-rule.ts";
import { topicsOf } from "./topic-rule.ts";

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
      problem: problemOf("project-name-unknown", { name }),
      record: program,
      path: ["printedProjects", index],
    };
  });
}

function differences(program: Program, projects: readonly Project[]): Finding[] {
  const printed = program.printedProjects.flatMap((name) => resolveProject(name, projects)?.project.id ?? []);
  const ids = program.projects;
  if (printed.join(", ") === ids.join(", ")) return [];
  return [{ problem: problemOf("project-lists", { ids, printed }), record: program, path: ["projects"] }];
}

/** A sheet that still prints the name which a PJ had in the previous phase. */
export const formerProjectName: Rule = {
  codes: ["project-name-former"],
  needs: ["projects"],
  isOfOneProgram: true,
  find: ({ programs, projects }) =>
    programs.flatMap((program) =>
      namesIn(program).flatMap(({ name, path }) => {
        const project = formerlyCalled(name, projects);
        if (project === undefined) return [];
        const values = { former: name, id: project.id, name: project.name };
        return { problem: problemOf("project-name-former", values), record: program, path };
      }),
    ),
};

type PlacedName = { readonly name: string; readonly path: DataPath };

/** Names on the sheet's head, and headings of KPIs and topics where they first stand. */
function namesIn(program: Program): PlacedName[] {
  const headings = [
    ...program.kpis.map(({ group }, index) => ({ name: group, path: ["kpis", index, "group"] })),
    ...topicsOf(program).map(({ topic, path }) => ({ name: topic.group, path: [...path, "group"] })),
  ];
  return [
    ...program.printedProjects.map((name, index) => ({ name, path: ["printedProjects", index] })),
    ...headings.flatMap(({ name, path }, index) => {
      const isRepeated = headings.slice(0, index).some((above) => above.name === name && above.path[0] === path[0]);
      return name === undefined || isRepeated ? [] : [{ name, path }];
    }),
  ];
}

/** A heading may say more than the name, such as its years. */
function formerlyCalled(name: string, projects: readonly Project[]): Project | undefined {
  const resolved = resolveProject(name, projects);
  if (resolved !== undefined) return resolved.isFormerName ? resolved.project : undefined;
  const isIn = (former: string) => ["pj", "project"].some((kind) => nameKey(name).includes(nameKey(former) + kind));
  return projects.find(({ formerNames = [] }) => formerNames.some(isIn));
}
