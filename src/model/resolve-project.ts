import type { Project } from "./project.ts";
import { projectName } from "./project-name.ts";

/** What a PJ is called by. */
export type NamedProject = Pick<Project, "no" | "name" | "aliases" | "formerNames">;

/** The PJ that a printed name means, and whether it is called by its former name. */
export type ResolvedProject<P> = { readonly project: P; readonly isFormerName: boolean };

/**
 * The PJ meant by a name as papers print it: 医薬品 PJ, 医薬品プロジェクト, PJ①, PJ１：医薬品プロジェクト.
 *
 * Undefined where no name, alias, former name or number of a PJ explains it.
 */
export function resolveProject<P extends NamedProject>(
  printed: string,
  projects: readonly P[],
): ResolvedProject<P> | undefined {
  const { no, key } = projectName(printed);
  const isCalled = (names: readonly string[]) => names.some((one) => projectName(one).key === key);
  const today = projects.find((project) =>
    key === "" ? project.no === no : isCalled([project.name, ...project.aliases]),
  );
  if (today !== undefined) return { project: today, isFormerName: false };
  const former = projects.find((project) => isCalled(project.formerNames ?? []));
  return former === undefined ? undefined : { project: former, isFormerName: true };
}
