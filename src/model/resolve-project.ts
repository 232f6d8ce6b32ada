import { nameKey } from "./name-key.ts";
import type { Project } from "./project.ts";

/** The PJ that a printed name means, and whether it is called by a name of today. */
export type ResolvedProject = { readonly project: Project; readonly isFormerName: boolean };

/**
 * The PJ meant by a name as papers print it: 医薬品 PJ, 医薬品プロジェクト, PJ①, PJ１：医薬品プロジェクト.
 *
 * Undefined where no name, alias, former name or number of a PJ explains it.
 */
export function resolveProject(printed: string, projects: readonly Project[]): ResolvedProject | undefined {
  const { no, name } = partsOf(printed);
  const isCalled = (names: readonly string[]) => names.some((one) => partsOf(one).name === name);
  const today = projects.find((project) =>
    name === "" ? project.no === no : isCalled([project.name, ...project.aliases]),
  );
  if (today !== undefined) return { project: today, isFormerName: false };
  const former = projects.find((project) => isCalled(project.formerNames ?? []));
  return former === undefined ? undefined : { project: former, isFormerName: true };
}

/** A printed name without what may stand around it: the number in front, and PJ or プロジェクト behind. */
function partsOf(printed: string): { no: number | undefined; name: string } {
  const key = nameKey(printed);
  const number = /^(?:pj([0-9]+)|([0-9]+)pj):?/.exec(key);
  const no = number?.[1] ?? number?.[2];
  return {
    no: no === undefined ? undefined : Number(no),
    name: key.slice(number?.[0].length ?? 0).replace(/(?:プロジェクト|pj)+$/, ""),
  };
}
