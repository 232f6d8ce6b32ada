import { didYouMean } from "../base/did-you-mean.ts";
import type { Problem } from "../base/problem.ts";
import { problemOf } from "../base/problem-of.ts";
import type { Paper, PaperKind } from "./paper.ts";

/** Which papers a person asks for; every part that is given narrows the choice. */
export type Selection = {
  /** Programme or PJ ids, numbers (`3`, `pj5`) or names; none = all */
  readonly ids: readonly string[];
  readonly only?: PaperKind | undefined;
  /** PJ id */
  readonly project?: string | undefined;
};

/** The papers asked for, and a problem for each id that no paper has. */
export function selectPapers(papers: readonly Paper[], selection: Selection): { papers: Paper[]; problems: Problem[] } {
  const { ids, only, project } = selection;
  const problems = [
    ...ids.filter((id) => !papers.some((paper) => isMeant(paper, id))).map((id) => unknownPaper(papers, id)),
    ...(project === undefined || papers.some((paper) => paper.projects.includes(project))
      ? []
      : [unknownProject(papers, project)]),
  ];
  const isWanted = (paper: Paper) =>
    (ids.length === 0 || ids.some((id) => isMeant(paper, id))) &&
    (only === undefined || paper.kind === only) &&
    (project === undefined || paper.projects.includes(project));
  return { papers: papers.filter(isWanted), problems };
}

/** Whether all papers are wanted, so that what is left over from earlier builds can be told. */
export function isEverything({ ids, only, project }: Selection): boolean {
  return ids.length === 0 && only === undefined && project === undefined;
}

function isMeant(paper: Paper, id: string): boolean {
  return (
    paper.id === id || paper.title === id || (/^\d+$/.test(id) && paper.kind === "briefings" && paper.no === Number(id))
  );
}

function unknownPaper(papers: readonly Paper[], id: string): Problem {
  const known = papers.flatMap((paper) => [paper.id, paper.title]);
  return problemOf("paper-unknown", {
    message: `there is no programme or PJ "${id}"`,
    hint: didYouMean(id, known, "`shiryo list` names them all"),
  });
}

function unknownProject(papers: readonly Paper[], project: string): Problem {
  const known = [...new Set(papers.flatMap((paper) => paper.projects))].toSorted();
  return problemOf("paper-unknown", {
    message: `there is no PJ "${project}"`,
    hint: `the PJs are: ${known.join(", ")}`,
  });
}
