import type { PaperEdit } from "../../pipeline/edited/paper-edits.ts";
import type { TextChange } from "../../pipeline/edited/text-changes.ts";
import type { LeftOver } from "../../pipeline/folder/left-over.ts";
import type { Plan, PlannedPaper } from "../../pipeline/plan/plan-build.ts";
import type { Reasons } from "../../pipeline/plan/reason.ts";
import { reasonLines } from "./reason-lines.ts";
import { shownText } from "../../base/shown-text.ts";
import type { Terminal } from "./terminal.ts";
import { tableLines } from "./text-columns.ts";

/** Papers with their states, and the reasons below those that are due: of many, the first. */
export function paperLines({ papers, orphans }: Plan, reasons: Reasons): string {
  const rows = [
    ...papers.map(({ paper, state }) => ({ state, id: paper.id, path: paper.path })),
    ...orphans.map(({ path, id }) => ({ state: "orphaned", id, path })),
  ];
  const lines = tableLines(rows.map(({ state, id, path }) => [state, id, path])).split("\n");
  return rows.map(({ path }, index) => `${lines[index]}\n${tellingLines(path, reasons)}`).join("");
}

const mostTold = 2;

/** That a paper was never made says its state already. */
function tellingLines(path: string, reasons: Reasons): string {
  const telling = (reasons.get(path) ?? []).filter(({ why }) => why !== "new");
  return reasonLines(telling, mostTold);
}

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
  blocked: "blocked; what stands in its place is no file, or cannot be read",
} as const;

function orphanText({ isOurs, isVanished }: LeftOver): string {
  if (!isOurs) return "orphaned; it was changed by hand and stays";
  return `orphaned; the next build removes it${isVanished ? " and keeps a copy" : ""}`;
}

/** What was changed by hand in a paper: each place, with the old text below it (-) and the new one (+). */
export function editLines(edit: PaperEdit, { paint }: Pick<Terminal, "paint">): string {
  const remark = edit.comparedWith === "now" ? " (compared with what would be made now)" : "";
  const lines = edit.changes.flatMap(({ at, old, now }: TextChange) => [
    `  ${shownText(at)}\n`,
    ...(old === undefined ? [] : [paint("red", `    - ${shownText(old)}`), "\n"]),
    ...(now === undefined ? [] : [paint("green", `    + ${shownText(now)}`), "\n"]),
  ]);
  return `${paint("bold", edit.path)}${remark}\n${lines.length > 0 ? lines.join("") : `  ${silence(edit)}\n`}`;
}

function silence({ unreadable }: PaperEdit): string {
  return unreadable === undefined
    ? "no text was changed: only its look, or something behind it"
    : shownText(unreadable);
}
