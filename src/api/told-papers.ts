import { join } from "node:path";
import { toldProblem } from "../base/problem.ts";
import { toldProblems } from "../load/placed-problems.ts";
import { findingProblem } from "../pipeline/audit/audit-papers.ts";
import type { BuildReport } from "../pipeline/plan/build-request.ts";
import type { Plan } from "../pipeline/plan/plan-build.ts";
import { type Reasons, toldReason } from "../pipeline/plan/reason.ts";
import type { AuditReport } from "../tasks/audit/audit-folder.ts";
import type { Language } from "../words/language.ts";
import type { AuditResult, BuildResult, PlannedPaper, PlanResult } from "./api-types.ts";

/** What a build would do. */
export async function toldPlan({ plan, reasons, problems }: BuildReport, language: Language): Promise<PlanResult> {
  const papers = plan === null ? [] : toldPapers(plan, reasons, language);
  return { papers, problems: await toldProblems(problems, language) };
}

/** What a build did. */
export async function toldBuild(report: BuildReport, language: Language): Promise<BuildResult> {
  const { built = [], beside = [], kept = [], removed = [], copies = [] } = report.result ?? {};
  return { ...(await toldPlan(report, language)), built, beside, kept, removed, copies };
}

/** Papers wanted, and those that nobody wants any more (orphaned), with their states and reasons. */
function toldPapers({ papers, orphans }: Plan, reasons: Reasons, language: Language): PlannedPaper[] {
  const reasonsOf = (path: string) => (reasons.get(path) ?? []).map((reason) => toldReason(reason, language));
  return [
    ...papers.map(({ paper: { id, kind, path }, state, beside }) => ({
      id,
      kind,
      path,
      state,
      ...(beside && { beside }),
      reasons: reasonsOf(path),
    })),
    ...orphans.map(({ path, id, isOurs }) => ({
      id,
      path,
      state: "orphaned" as const,
      isOurs,
      reasons: reasonsOf(path),
    })),
  ];
}

/** What an audit found; the findings are problems of their papers too. */
export async function toldAudit(
  { papers, problems }: AuditReport,
  { out, language }: AuditTelling,
): Promise<AuditResult> {
  const audited = papers ?? [];
  const found = audited.flatMap(({ path, findings }) =>
    findings.map((finding) => toldProblem(findingProblem(finding, join(out, path)), language)),
  );
  return {
    papers: audited.map(({ path, id, held, texts, unchecked, findings }) => ({
      path,
      id,
      figures: held,
      texts,
      unchecked,
      findings,
    })),
    problems: [...(await toldProblems(problems, language)), ...found],
  };
}

/** The folder of the papers, and the language to tell of them in. */
type AuditTelling = { readonly out: string; readonly language: Language };
