import type { Orphan, Plan, PlannedPaper } from "../../pipeline/plan/plan-build.ts";
import type { Reasons } from "../../pipeline/plan/reason.ts";
import { reasonLines } from "./reason-lines.ts";

/** For each paper its path and state, and below them every reason. */
export function whyLines({ papers, orphans }: Plan, reasons: Reasons): string {
  const lines = [
    ...papers.map((planned) => `${planned.paper.path}: ${stateText(planned)}\n${told(planned.paper.path, reasons)}`),
    ...orphans.map((orphan) => `${orphan.path}: ${orphanText(orphan)}\n${told(orphan.path, reasons)}`),
  ];
  return lines.join("");
}

function told(path: string, reasons: Reasons): string {
  return reasonLines(reasons.get(path) ?? []);
}

function stateText({ state, isDue, beside }: PlannedPaper): string {
  if (state !== "edited") return stateTexts[state];
  if (!isDue) return "edited; what it prints has not changed";
  return beside?.state === "fresh" ? "edited; the new version stands beside it" : "edited, and due";
}

const stateTexts = {
  fresh: "fresh; nothing that it prints has changed",
  stale: "stale",
  missing: "missing",
} as const;

function orphanText({ isOurs }: Orphan): string {
  return isOurs ? "orphaned; the next build removes it" : "orphaned; it was changed by hand and stays";
}
