import type { Problem } from "../../base/problem.ts";
import { toldProblems } from "../../load/placed-problems.ts";
import type { BuildReport, BuildResult } from "../../pipeline/plan/build-request.ts";
import type { Plan } from "../../pipeline/plan/plan-build.ts";
import { type Reason, type Reasons, toldReason } from "../../pipeline/plan/reason.ts";
import { groupedReasonLines, reasonText } from "./reason-lines.ts";
import type { Language } from "../../words/language.ts";
import type { Terminal } from "./terminal.ts";
import { paddedAmong } from "./text-columns.ts";

// More would push the papers themselves out of sight.
const mostReasons = 6;

/** Where papers go, whether those that somebody changed are replaced, and how it is told. */
type Asked = Pick<Terminal, "lang" | "words"> & { readonly out: string; readonly isReplaced: boolean };

/** What a build did, or would do, and why. */
export function buildSummary({ plan, result, problems, reasons }: BuildReport, asked: Asked): string {
  const { counts, ...words } = asked.words.builds;
  if (plan === null) return `${words.nothingWritten}\n`;
  if (result === null) {
    const lines = groupedReasonLines(tellingReasons(reasons), mostReasons, asked.lang);
    return `${dryRunLines(plan, reasons, asked)}${words.dryRun}\n${lines}`;
  }
  const left = plan.papers.length - result.built.length - result.kept.length;
  const deeds = [
    counts.built(result.built.length),
    counts.kept(result.kept.length),
    ...(result.removed.length > 0 ? [counts.removed(result.removed.length)] : []),
    ...(left > 0 ? [counts.leftAlone(left)] : []),
    ...(result.beside.length > 0 ? [counts.beside(result.beside.length)] : []),
  ];
  // What is made anew can come out the same: such a paper is kept.
  const kept = new Set(result.kept);
  const touched = new Set([...plan.papers.map(({ paper }) => paper.path), ...result.removed]);
  const told = new Map([...reasons].filter(([path]) => touched.has(path) && !kept.has(path)));
  const built = words.built({ deeds: words.list(deeds), out: asked.out, warnings: warningsOfData(problems, result) });
  return `${built}\n${groupedReasonLines(tellingReasons(told), mostReasons, asked.lang)}`;
}

/** What a build had done when it was ended, by the name of the signal. */
export function stoppedSummary({ plan, result }: BuildReport, { out, words }: Asked, signal: string): string {
  const { counts, ...told } = words.builds;
  if (plan === null || result === null) return `${told.stoppedBefore(signal)}\n`;
  const { built, beside, kept } = result;
  const left = plan.papers.length - built.length - kept.length;
  const deeds = [
    counts.built(built.length),
    ...(beside.length > 0 ? [counts.beside(beside.length)] : []),
    counts.kept(kept.length),
    ...(left > 0 ? [counts.notMade(left)] : []),
  ];
  const rest = left > 0 ? `${told.restIsLeft}\n` : "";
  const audit = built.length > 0 ? `${told.auditIsLeft}\n` : "";
  return `${told.stopped({ signal, deeds: told.list(deeds), out })}\n${rest}${audit}`;
}

/** Warnings of the data are for `shiryo check`; those of the build are told here and nowhere else. */
export function isOfBuild({ code }: Problem): boolean {
  return /^(?:paper|manifest|build)-/.test(code);
}

function warningsOfData(problems: readonly Problem[], result: BuildResult): number {
  const ofData = problems.filter((problem) => !result.problems.includes(problem) && !isOfBuild(problem));
  return ofData.filter((problem) => problem.severity === "warning").length;
}

/** A first build needs no explanation, nor does one that was forced. */
function tellingReasons(reasons: Reasons): (readonly Reason[])[] {
  return [...reasons.values()].map((some) => some.filter(({ why }) => why !== "new" && why !== "forced"));
}

function dryRunLines({ papers, orphans }: Plan, reasons: Reasons, { words, isReplaced }: Asked): string {
  const { states } = words.builds;
  const line = (state: keyof typeof states, path: string) =>
    `${paddedAmong(Object.values(states), states[state])} ${path}\n`;
  const isForced = (path: string) => reasons.get(path)?.some(({ why }) => why === "forced") === true;
  const due = papers
    .filter(({ state, paper }) => state !== "fresh" || isForced(paper.path))
    .map(({ paper, state }) => line(state === "edited" && isReplaced ? "replace" : state, paper.path));
  const gone = orphans.map(({ path, isOurs }) => line(isOurs ? "remove" : "edited", path));
  return [...due, ...gone].join("");
}

/** All that a build did, or would do, with the reasons of each paper. */
export async function buildJson(report: BuildReport, lang: Language): Promise<object> {
  const { plan, problems, result, reasons } = report;
  return {
    papers: plan === null ? [] : papersJson(plan, reasons, lang),
    built: result?.built ?? [],
    beside: result?.beside ?? [],
    kept: result?.kept ?? [],
    removed: result?.removed ?? [],
    copies: result?.copies ?? [],
    problems: await toldProblems(problems, lang),
  };
}

/** Papers wanted, and those that nobody wants any more (orphaned), with their states and reasons. */
export function papersJson({ papers, orphans }: Plan, reasons: Reasons, lang: Language): object[] {
  const reasonsOf = (path: string) =>
    (reasons.get(path) ?? []).map((reason) => ({ ...toldReason(reason, lang), text: reasonText(reason, lang) }));
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
