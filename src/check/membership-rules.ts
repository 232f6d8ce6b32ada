import { nearestNames } from "../base/did-you-mean.ts";
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

/** The document's own index of programmes by PJ agrees with its sheets. */
export const documentIndex: Rule = {
  codes: ["index-unmatched", "index-spelling", "index-missing"],
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
    if (member === undefined) return { ...at, ...unmatched(name, project, members) };
    return nameKey(member.name) === nameKey(name) ? [] : { ...at, ...spelling(name, member) };
  });
}

function unlisted({ id, listed = [] }: Project, members: readonly Program[]): Finding[] {
  const names = new Set(listed.map(nameKey));
  return members
    .filter((program) => !nameKeysOf(program).some((key) => names.has(key)))
    .map((program) => ({
      code: "index-missing",
      record: program,
      path: ["projects", program.projects.indexOf(id)],
      message: `the document's index does not list ${program.name} under ${id}`,
      hint: "check the programme's PJs and the PJ's listed names; keep both if the document prints them so",
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

function unmatched(name: string, { id }: Project, members: readonly Program[]): Omit<Finding, "record" | "path"> {
  const near = nearestNames(
    name,
    members.map((program) => program.name),
  );
  return {
    code: "index-unmatched",
    message: `the index lists "${name}" under ${id}, but no programme of ${id} is called so`,
    hint: near.length > 0 ? `if ${near[0]} is meant, add the listed spelling to its aliases` : "add the programme",
  };
}

function spelling(name: string, { id, name: own }: Program): Omit<Finding, "record" | "path"> {
  return {
    code: "index-spelling",
    message: `the index prints "${name}", the sheet of ${id} prints "${own}"`,
    hint: "keep it if the document prints both; our papers use the sheet's name",
  };
}
