import { nearestNames } from "../../base/did-you-mean.ts";
import { type Problem, problemOf } from "../../base/problem.ts";
import type { Project } from "../../model/dataset.ts";
import { nameKey, resolveProject } from "../../model/names.ts";
import type { Kind } from "../../papers/paper/kind.ts";
import type { Paper } from "../../papers/paper/paper.ts";
import { pathBeside } from "../../papers/paper/paper-names.ts";
import type { Plan } from "./plan-build.ts";

/** Which papers a person asks for; every part that is given narrows the choice. */
export type Selection = {
  /** Programmes or PJs by id, number or name, in any width and case (cancer, 9, pj5, PJ5), or papers by path; none = all */
  readonly ids: readonly string[];
  /** A kind of paper */
  readonly only?: string | undefined;
  /** A PJ by id, number or name */
  readonly project?: string | undefined;
};

type Selected = { readonly papers: readonly Paper[]; readonly problems: readonly Problem[] };

/** The papers asked for, or a problem for each part of the question that no paper answers. */
export function selectPapers(papers: readonly Paper[], selection: Selection, projects: readonly Project[]): Selected {
  const { ids, only, project } = selection;
  const pj = project === undefined ? undefined : projectAsked(project, projects);
  const unknown = [
    ...ids.filter((id) => !papers.some((paper) => isMeant(paper, id))).map((id) => unknownPaper(papers, id, only)),
    ...(project === undefined || papers.some((paper) => isOf(paper, pj)) ? [] : [unknownProject(project, pj, papers)]),
  ];
  if (unknown.length > 0) return { papers: [], problems: unknown };
  const chosen = papers.filter(
    (paper) =>
      (ids.length === 0 || ids.some((id) => isMeant(paper, id))) &&
      (only === undefined || paper.kind === only) &&
      (project === undefined || isOf(paper, pj)),
  );
  return { papers: chosen, problems: chosen.length === 0 && papers.length > 0 ? [nothingChosen()] : [] };
}

/** Whether all papers are wanted, so that what is left over from earlier builds can be told. */
export function isEverything({ ids, only, project }: Selection): boolean {
  return ids.length === 0 && only === undefined && project === undefined;
}

/**
 * Which papers left over from earlier builds go, by path: those of the kinds that are made whole. Else a packet that
 * was renumbered would hold papers under their old numbers too.
 */
export function leftOverBy({ ids, project }: Selection, kinds: readonly Kind[]): (path: string) => boolean {
  if (ids.length > 0 || project !== undefined) return () => false;
  return (path) => kinds.some(({ name }) => path.startsWith(`${name}/`));
}

/** Whether a person means a paper by what it is about, or by its path. */
function isMeant(paper: Paper, asked: string): boolean {
  return paper.names.some((name) => nameKey(name) === nameKey(asked)) || isPathOf(paper.path, asked);
}

/** Whether a path that a person gives, from anywhere, is that of a paper; the file's name alone will do. */
function isPathOf(path: string, asked: string): boolean {
  const given = asked.normalize("NFC").replaceAll("\\", "/");
  return given === path || given.endsWith(`/${path}`) || given === path.slice(path.lastIndexOf("/") + 1);
}

function isOf(paper: Paper, project: Project | undefined): boolean {
  return project !== undefined && paper.projects.includes(project.id);
}

function projectAsked(asked: string, projects: readonly Project[]): Project | undefined {
  const key = nameKey(asked);
  const byId = projects.find(({ id, no }) => key === id || key === String(no));
  return byId ?? resolveProject(asked, projects)?.project;
}

function unknownPaper(papers: readonly Paper[], asked: string, only: string | undefined): Problem {
  const known = papers.flatMap(({ names }) => names);
  return problemOf("paper-unknown.id", { asked, only, near: nearestNames(asked, known) });
}

function unknownProject(asked: string, project: Project | undefined, papers: readonly Paper[]): Problem {
  const known = [...new Set(papers.flatMap((paper) => paper.projects))].toSorted();
  return problemOf("paper-unknown.project", { asked, id: project?.id ?? null, known });
}

function nothingChosen(): Problem {
  return problemOf("paper-unknown.nothing", {});
}

/** The papers of a plan that a person asks about, by all that `shiryo build` takes, and papers nobody wants any more. */
export function papersMeant(
  { papers, orphans }: Plan,
  asked: readonly string[],
): { readonly plan: Plan; readonly problems: readonly Problem[] } {
  const isOrphanMeant = (path: string, id: string) => asked.some((one) => one === id || isPathOf(path, one));
  const isPaperMeant = ({ paper }: Plan["papers"][number]) =>
    asked.some((one) => isMeant(paper, one) || isPathOf(pathBeside(paper.path), one));
  const plan = {
    papers: papers.filter(isPaperMeant),
    orphans: orphans.filter(({ path, id }) => isOrphanMeant(path, id)),
  };
  const all = papers.map(({ paper }) => paper);
  const unknown = asked.filter((one) => {
    const isBeside = plan.papers.some(({ paper }) => isPathOf(pathBeside(paper.path), one));
    return !isBeside && !plan.orphans.some(({ path, id }) => one === id || isPathOf(path, one));
  });
  return { plan, problems: unknown.length === 0 ? [] : selectPapers(all, { ids: unknown }, []).problems };
}
