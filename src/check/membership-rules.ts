import { nearestNames } from "../base/did-you-mean.ts";
import { type Problem, problemOf } from "../base/problem.ts";
import type { Records } from "../load/loaded.ts";
import type { Project } from "../model/dataset.ts";
import { nameKey } from "../model/names.ts";
import type { Program } from "../model/program.ts";
import type { Finding, Rule } from "./dataset-rule.ts";

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
      problem: problemOf("program-without-project", { name: program.name }),
      record: program,
      path: ["projects"],
    }));
}

/** Where the document has an index, a PJ without programmes there is empty by intention. */
function emptyProjects({ projects, programs }: Records): Finding[] {
  const hasIndex = projects.some(({ listed = [] }) => listed.length > 0);
  return projects
    .filter(({ listed = [] }) => !hasIndex || listed.length > 0)
    .filter(({ id }) => programs.every((program) => !program.projects.includes(id)))
    .map((project) => ({
      problem: problemOf("project-empty", { id: project.id, name: project.name }),
      record: project,
      path: ["id"],
    }));
}

/** The document's own index of programmes by PJ agrees with its sheets. */
export const documentIndex: Rule = {
  codes: ["index-unmatched", "index-spelling", "index-missing"],
  isOfDocument: true,
  needs: ["projects", "program"],
  find: ({ projects, programs }) =>
    projects
      .filter(({ listed = [] }) => listed.length > 0)
      .flatMap((project) => {
        const members = programs.filter((program) => program.projects.includes(project.id));
        return [...listedNames(project, members), ...unlisted(project, members)];
      }),
};

function listedNames(project: Project, members: readonly Program[]): Finding[] {
  const byName = membersByName(members);
  return (project.listed ?? []).flatMap((name, index) => {
    const at = { record: project, path: ["listed", index] };
    const member = byName.get(nameKey(name));
    if (member === undefined) return { ...at, problem: unmatched(name, project, members) };
    if (nameKey(member.name) === nameKey(name)) return [];
    return { ...at, problem: problemOf("index-spelling", { listed: name, id: member.id, name: member.name }) };
  });
}

function unlisted({ id, listed = [] }: Project, members: readonly Program[]): Finding[] {
  const names = new Set(listed.map(nameKey));
  return members
    .filter((program) => !nameKeysOf(program).some((key) => names.has(key)))
    .map((program) => ({
      problem: problemOf("index-missing", { name: program.name, id }),
      record: program,
      path: ["projects", program.projects.indexOf(id)],
    }));
}

/** The first programme, in their order, that is called by a name. */
function membersByName(members: readonly Program[]): ReadonlyMap<string, Program> {
  const byName = new Map<string, Program>();
  for (const program of members) for (const key of nameKeysOf(program)) if (!byName.has(key)) byName.set(key, program);
  return byName;
}

function nameKeysOf({ name, formerName, aliases = [] }: Program): string[] {
  return [name, formerName ?? name, ...aliases].map(nameKey);
}

function unmatched(listed: string, { id }: Project, members: readonly Program[]): Problem {
  const names = members.map(({ name }) => name);
  return problemOf("index-unmatched", { listed, id, near: nearestNames(listed, names) });
}
