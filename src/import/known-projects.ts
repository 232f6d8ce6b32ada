import type { Project } from "../model/project.ts";
import type { IndexedProject } from "./imported-document.ts";
import { projectKey } from "./language/parse-project-names.ts";

/** Finds PJ ids by any spelling of a name, or by number. */
export type KnownProjects = {
  readonly idOf: (name: string) => string | undefined;
  readonly idOfNumber: (no: number) => string;
  /** Whether the spelling is a name of the previous phase. */
  readonly isFormer: (name: string) => boolean;
};

/** PJs of the document's own index, and those a dataset already knows with their other and former names. */
export function knownProjects(indexed: readonly IndexedProject[], known: readonly Project[]): KnownProjects {
  const current = new Map<string, string>();
  const former = new Map<string, string>();
  for (const { id, name } of indexed) current.set(projectKey(name), id);
  for (const project of known) {
    for (const name of [project.name, ...project.aliases]) current.set(projectKey(name), project.id);
    for (const name of project.formerNames ?? []) former.set(projectKey(name), project.id);
  }
  const ids = new Map(known.map((project) => [project.no, project.id]));
  return {
    idOf: (name) => current.get(projectKey(name)) ?? former.get(projectKey(name)),
    idOfNumber: (no) => ids.get(no) ?? `pj${no}`,
    isFormer: (name) => !current.has(projectKey(name)) && former.has(projectKey(name)),
  };
}
