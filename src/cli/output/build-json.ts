import { placedProblems } from "../../load/placed-problems.ts";
import type { Plan } from "../../pipeline/plan/plan-build.ts";
import type { Reasons } from "../../pipeline/plan/reason.ts";
import type { BuildReport } from "../../pipeline/plan/build-request.ts";
import { reasonText } from "./reason-text.ts";

/** All that a build did, or would do, with the reasons of each paper. */
export async function buildJson({ plan, problems, result, reasons }: BuildReport): Promise<object> {
  return {
    papers: plan === null ? [] : papersJson(plan, reasons),
    built: result?.built ?? [],
    beside: result?.beside ?? [],
    kept: result?.kept ?? [],
    removed: result?.removed ?? [],
    problems: await placedProblems(problems),
  };
}

/** Papers wanted, and those that nobody wants any more (orphaned), with their states and reasons. */
export function papersJson({ papers, orphans }: Plan, reasons: Reasons): object[] {
  const reasonsOf = (path: string) =>
    (reasons.get(path) ?? []).map((reason) => ({ ...reason, text: reasonText(reason) }));
  return [
    ...papers.map(({ paper, state, beside }) => ({
      id: paper.id,
      kind: paper.kind,
      path: paper.path,
      state,
      ...(beside && { beside }),
      reasons: reasonsOf(paper.path),
    })),
    ...orphans.map(({ path, id, isOurs }) => ({ id, path, state: "orphaned", isOurs, reasons: reasonsOf(path) })),
  ];
}
