import { didYouMean } from "../../base/did-you-mean.ts";
import type { Problem } from "../../base/problem.ts";
import { problemOf } from "../../base/problem-of.ts";
import { nameKey } from "../../model/name-key.ts";
import type { Project } from "../../model/project.ts";
import { resolveProject } from "../../model/resolve-project.ts";
import type { Paper, PaperKind } from "../paper/paper.ts";

/** Which papers a person asks for; every part that is given narrows the choice. */
export type Selection = {
  /** Programmes or PJs by id, number or name, in any width and case (cancer, 9, pj5, PJ5), or papers by path; none = all */
  readonly ids: readonly string[];
  readonly only?: PaperKind | undefined;
  /** A PJ by id, number or name */
  readonly project?: string | undefined;
};

export type Selected = { readonly papers: readonly Paper[]; readonly problems: readonly Problem[] };

/** The papers asked for, or a problem for each part of the question that no paper answers. */
export function selectPapers(papers: readonly Paper[], selection: Selection, projects: readonly Project[]): Selected {
  const { ids, only, project } = selection;
  const pj = project === undefined ? undefined : projectAsked(project, projects);
  const unknown = [
    ...ids.filter((id) => !papers.some((paper) => isMeant(paper, id))).map((id) => unknownPaper(papers, id)),
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
 * Which papers left over from earlier builds go, by path: those of all kinds with everything, of one kind with all of
 * that kind. Else a packet that was renumbered would hold papers under their old numbers too.
 */
export function leftOverBy({ ids, only, project }: Selection): (path: string) => boolean {
  if (ids.length > 0 || project !== undefined) return () => false;
  return (path) => only === undefined || path.startsWith(`${only}/`);
}

/** Whether a person means a paper by what it is about, or by its path. */
export function isMeant(paper: Paper, asked: string): boolean {
  return paper.names.some((name) => nameKey(name) === nameKey(asked)) || isPathOf(paper.path, asked);
}

/** Whether a path that a person gives, from anywhere, is that of a paper; the file's name alone will do. */
export function isPathOf(path: string, asked: string): boolean {
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

function unknownPaper(papers: readonly Paper[], id: string): Problem {
  return problemOf("paper-unknown", {
    message: `there is no programme, PJ or meeting "${id}"`,
    hint: didYouMean(
      id,
      papers.flatMap(({ names }) => names),
      "`shiryo list` names them all",
    ),
  });
}

function unknownProject(asked: string, project: Project | undefined, papers: readonly Paper[]): Problem {
  const known = [...new Set(papers.flatMap((paper) => paper.projects))].toSorted();
  return problemOf("paper-unknown", {
    message: project === undefined ? `there is no PJ "${asked}"` : `${project.id} holds no programme of this dataset`,
    hint: `the PJs with papers are: ${known.join(", ")}`,
  });
}

function nothingChosen(): Problem {
  return problemOf("paper-unknown", {
    message: "no paper answers to all that was asked for",
    hint: "leave out --only, --project or an id",
  });
}
