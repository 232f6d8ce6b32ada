import { hasError } from "../base/problem.ts";
import { codeDigest } from "../base/version.ts";
import { loadKinds } from "../papers/kinds.ts";
import { type BuildPieces, openBuildPieces } from "../papers/paper/kept-work.ts";
import { applyPlan } from "./apply/apply-plan.ts";
import { auditBuilt } from "./audit/audit-papers.ts";
import { vanishedProblems } from "./folder/left-over.ts";
import { lockFolder } from "./folder/lock-folder.ts";
import { loadWrittenBefore } from "./folder/standing-papers.ts";
import { checkInputs, isUsable, loadInputs } from "./inputs/load-inputs.ts";
import { type BuildReport, type BuildRequest, refused } from "./plan/build-request.ts";
import { planPapers } from "./plan/plan-papers.ts";
import { explainPapers } from "./reasons/explain-papers.ts";
import { manifestAfter, recordBuild } from "./record/record-build.ts";
import { keptSources } from "./sources/kept-sources.ts";

/** One build. @param code digest of the code that runs; null = it may change, and nothing is kept for later builds */
export async function build(request: BuildRequest, code = codeDigest): Promise<BuildReport> {
  const pieces = openBuildPieces(request.out, code);
  return buildWith(request, pieces).finally(pieces.close);
}

/** load → check → plan → apply → audit → record. Nothing is written where an error stands in the way. */
async function buildWith(request: BuildRequest, pieces: BuildPieces): Promise<BuildReport> {
  const { out, lockAt } = request;
  const kinds = request.kinds ?? (await loadKinds(request.selection.only));

  const inputs = await loadInputs(request, pieces.of("records"));
  const faults = await checkInputs(inputs, kinds, pieces.of("records"));
  if (!isUsable(inputs, faults)) return refused(faults);

  const lock = await lockFolder(out, lockAt, request.part?.name);
  if (lock.isHeld) return refused([...faults, ...lock.problems]);
  try {
    const before = await loadWrittenBefore(out);
    if (hasError(before.problems)) return refused([...faults, ...before.problems]);
    const planned = planPapers(request, { kinds, inputs, before, pieces });
    const problems = [...faults, ...before.problems, ...planned.problems];
    if (planned.plan === null) return refused(problems);
    const { plan, standing } = planned;
    // Asked before papers are written: the build lets go of what earlier papers were made from.
    const reasons = await explainPapers(plan, request, inputs);
    if (lockAt === null)
      return { plan, reasons, result: null, problems: [...problems, ...vanishedProblems(plan.orphans, out)] };

    pieces.startWriting();
    const order = { ...request, ...standing, kinds, lock, sources: keptSources(inputs) };
    const applied = await applyPlan(plan, order);
    const manifest = manifestAfter(standing.written, applied.entries);
    const findings = await auditBuilt(plan, applied, { request, manifest });
    const unrecorded = await recordBuild({ request, inputs, plan, applied, manifest, before, lock });
    const result = { ...applied, problems: [...applied.problems, ...unrecorded] };
    return { plan, reasons, result, problems: [...problems, ...result.problems, ...findings] };
  } finally {
    await lock.release();
  }
}
