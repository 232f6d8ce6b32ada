import type { Problem } from "../../base/problem.ts";
import { toldProblems } from "../../load/placed-problems.ts";
import type { BuildReport, BuildResult } from "../../pipeline/plan/build-request.ts";
import type { Plan } from "../../pipeline/plan/plan-build.ts";
import type { Reason, Reasons } from "../../pipeline/plan/reason.ts";
import { groupedReasonLines, reasonText } from "./reason-lines.ts";
import { counted } from "./terminal.ts";

// More would push the papers themselves out of sight.
const mostReasons = 6;

/** Where papers go, and whether those that somebody changed are replaced. */
type Asked = { readonly out: string; readonly isReplaced: boolean };

/** What a build did, or would do, and why. */
export function buildSummary({ plan, result, problems, reasons }: BuildReport, { out, isReplaced }: Asked): string {
  const remark = warningsRemark(problems, result);
  if (plan === null) return "Nothing was written.\n";
  if (result === null) {
    return `${dryRunLines(plan, reasons, isReplaced)}Nothing was written (--dry-run).\n${groupedReasonLines(tellingReasons(reasons), mostReasons)}`;
  }
  const left = plan.papers.length - result.built.length - result.kept.length;
  const counts = [
    `${result.built.length} built`,
    `${result.kept.length} kept`,
    ...(result.removed.length > 0 ? [`${result.removed.length} removed`] : []),
    ...(left > 0 ? [`${left} left alone`] : []),
    ...(result.beside.length > 0 ? [`${result.beside.length} written beside`] : []),
  ];
  // What is made anew can come out the same: such a paper is kept.
  const kept = new Set(result.kept);
  const touched = new Set([...plan.papers.map(({ paper }) => paper.path), ...result.removed]);
  const told = new Map([...reasons].filter(([path]) => touched.has(path) && !kept.has(path)));
  return `${counts.join(", ")} in ${out}/${remark}\n${groupedReasonLines(tellingReasons(told), mostReasons)}`;
}

/** What a build had done when it was ended, by the name of the signal. */
export function stoppedSummary({ plan, result }: BuildReport, out: string, signal: string): string {
  if (plan === null || result === null) return `Stopped by ${signal}: nothing was written.\n`;
  const { built, beside, kept } = result;
  const left = plan.papers.length - built.length - kept.length;
  const counts = [
    `${built.length} built`,
    ...(beside.length > 0 ? [`${beside.length} written beside`] : []),
    `${kept.length} kept`,
    ...(left > 0 ? [`${left} not made`] : []),
  ];
  const rest = left > 0 ? "The next build makes the rest.\n" : "";
  const audit = built.length > 0 ? "Not all of the new papers were read again: shiryo audit\n" : "";
  return `Stopped by ${signal}: ${counts.join(", ")} in ${out}/; each is whole\n${rest}${audit}`;
}

/** Warnings of the data are for `shiryo check`; those of the build are told here and nowhere else. */
export function isOfBuild({ code }: Problem): boolean {
  return /^(?:paper|manifest|build)-/.test(code);
}

function warningsRemark(problems: readonly Problem[], result: BuildResult | null): string {
  const ofData = problems.filter((problem) => !result?.problems.includes(problem) && !isOfBuild(problem));
  const warnings = ofData.filter((problem) => problem.severity === "warning").length;
  return warnings > 0 ? ` (${counted(warnings, "warning")}: shiryo check)` : "";
}

/** A first build needs no explanation, nor does one that was forced. */
function tellingReasons(reasons: Reasons): (readonly Reason[])[] {
  return [...reasons.values()].map((some) => some.filter(({ why }) => why !== "new" && why !== "forced"));
}

function dryRunLines({ papers, orphans }: Plan, reasons: Reasons, isReplaced: boolean): string {
  const isForced = (path: string) => reasons.get(path)?.some(({ why }) => why === "forced") === true;
  const due = papers
    .filter(({ state, paper }) => state !== "fresh" || isForced(paper.path))
    .map(({ paper, state }) => `${(state === "edited" && isReplaced ? "replace" : state).padEnd(8)} ${paper.path}\n`);
  const gone = orphans.map(({ path, isOurs }) => `${isOurs ? "remove  " : "edited  "} ${path}\n`);
  return [...due, ...gone].join("");
}

/** All that a build did, or would do, with the reasons of each paper. */
export async function buildJson({ plan, problems, result, reasons }: BuildReport): Promise<object> {
  return {
    papers: plan === null ? [] : papersJson(plan, reasons),
    built: result?.built ?? [],
    beside: result?.beside ?? [],
    kept: result?.kept ?? [],
    removed: result?.removed ?? [],
    copies: result?.copies ?? [],
    problems: await toldProblems(problems, "en"),
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
