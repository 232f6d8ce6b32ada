import type { Problem } from "../../base/problem.ts";
import { pathBeside } from "../paper/path-beside.ts";
import type { Plan } from "./plan-build.ts";
import { isMeant, isPathOf, selectPapers } from "./select-papers.ts";

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
