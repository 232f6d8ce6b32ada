import { aroundProjectNames } from "../words/typed/writing.ts";
import type { Project } from "./dataset.ts";

/** What a PJ is called by. */
export type NamedProject = Pick<Project, "no" | "name" | "aliases" | "formerNames">;

/** The PJ that a printed name means, and whether it is called by its former name. */
type ResolvedProject<P> = { readonly project: P; readonly isFormerName: boolean };

/**
 * The PJ meant by a name as papers print it: 医薬品 PJ, 医薬品プロジェクト, PJ①, PJ１：医薬品プロジェクト, Health project.
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

/** The parts of a PJ's name as printed: its number, and what all spellings of the name have in common; "" for none. */
type ProjectName = { readonly no: number | undefined; readonly key: string };

/**
 * A printed PJ name without what may stand around it: brackets, the number in front, PJ, プロジェクト or project behind.
 * 医薬品 PJ, ＜医薬品プロジェクト＞ and PJ１：医薬品プロジェクト have the key 医薬品; PJ① has the number 1 and no key.
 */
export function projectName(printed: string): ProjectName {
  const bare = nameKey(printed).replace(aroundProjectNames.brackets, "");
  const front = aroundProjectNames.front.exec(bare);
  const no = front?.[1] ?? front?.[2];
  return {
    no: no === undefined ? undefined : Number(no),
    key: bare.slice(front?.[0].length ?? 0).replace(aroundProjectNames.behind, ""),
  };
}

/** What the spellings of a name have in common: width of characters, kind of dash, spaces and case do not count. */
export function nameKey(name: string): string {
  return name
    .normalize("NFKC")
    .replace(/[‐‑‒–—―−]/g, "-")
    .replace(/\s+/g, "")
    .toLowerCase();
}
