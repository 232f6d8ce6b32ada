import type { Project } from "../../model/project.ts";
import { type NamedProject, resolveProject } from "../../model/resolve-project.ts";
import type { IndexedProject } from "../imported-document.ts";

/** Finds PJ ids by any spelling of a name, or by number. */
export type KnownProjects = {
  readonly idOf: (name: string) => string | undefined;
  readonly idOfNumber: (no: number) => string;
  /** Whether the spelling is a name of the previous phase. */
  readonly isFormer: (name: string) => boolean;
};

/** PJs that a dataset already knows with their other and former names, and those of the document's own index. */
export function knownProjects(indexed: readonly IndexedProject[], known: readonly Project[]): KnownProjects {
  const projects: (NamedProject & { readonly id: string })[] = [
    ...known,
    ...indexed.map(({ id, no, name }) => ({ id, no, name, aliases: [] })),
  ];
  const ids = new Map(known.map(({ no, id }) => [no, id]));
  return {
    idOf: (name) => resolveProject(name, projects)?.project.id,
    idOfNumber: (no) => ids.get(no) ?? `pj${no}`,
    isFormer: (name) => resolveProject(name, projects)?.isFormerName ?? false,
  };
}
