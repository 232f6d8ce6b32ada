import type { PaperEdit } from "../../pipeline/edited/paper-edits.ts";
import type { TextChange } from "../../pipeline/edited/text-changes.ts";
import type { LeftOver } from "../../pipeline/folder/left-over.ts";
import type { Plan, PlannedPaper } from "../../pipeline/plan/plan-build.ts";
import type { Reasons } from "../../pipeline/plan/reason.ts";
import { commandWords } from "../../words/command-words.ts";
import type { Language } from "../../words/language.ts";
import { reasonLines } from "./reason-lines.ts";
import { shownText } from "../../base/shown-text.ts";
import type { Terminal } from "./terminal.ts";
import { tableLines } from "./text-columns.ts";

/** Papers with their states, and the reasons below those that are due: of many, the first. */
export function paperLines({ papers, orphans }: Plan, reasons: Reasons, lang: Language): string {
  const { states } = commandWords(lang).builds;
  const rows = [
    ...papers.map(({ paper, state }) => ({ state, id: paper.id, path: paper.path })),
    ...orphans.map(({ path, id }) => ({ state: "orphaned" as const, id, path })),
  ];
  const lines = tableLines(rows.map(({ state, id, path }) => [states[state], id, path])).split("\n");
  return rows.map(({ path }, index) => `${lines[index]}\n${tellingLines(path, reasons, lang)}`).join("");
}

const mostTold = 2;

/** That a paper was never made says its state already. */
function tellingLines(path: string, reasons: Reasons, lang: Language): string {
  const telling = (reasons.get(path) ?? []).filter(({ why }) => why !== "new");
  return reasonLines(telling, lang, mostTold);
}

/** For each paper its path and state, and below them every reason. */
export function whyLines({ papers, orphans }: Plan, reasons: Reasons, lang: Language): string {
  const { why, paperIs } = commandWords(lang).builds;
  const standing = [
    ...papers.map((planned) => ({ paper: planned.paper.path, state: why[standingOf(planned)] })),
    ...orphans.map((orphan) => ({ paper: orphan.path, state: why[endOf(orphan)] })),
  ];
  return standing
    .map(({ paper, state }) => `${paperIs({ paper, state })}\n${reasonLines(reasons.get(paper) ?? [], lang)}`)
    .join("");
}

function standingOf({ state, isDue, beside }: PlannedPaper) {
  if (state !== "edited") return state;
  if (!isDue) return "editedSame";
  return beside?.state === "fresh" ? "editedBeside" : "editedDue";
}

function endOf({ isOurs, isVanished }: LeftOver) {
  if (!isOurs) return "orphanedEdited";
  return isVanished ? "orphanedCopy" : "orphaned";
}

/** What was changed by hand in a paper: each place, with the old text below it (-) and the new one (+). */
export function editLines(edit: PaperEdit, { paint, words }: Pick<Terminal, "paint" | "words">): string {
  const { comparedNow, lookOnly } = words.builds;
  const remark = edit.comparedWith === "now" ? comparedNow : "";
  const silence = edit.unreadable === undefined ? lookOnly : shownText(edit.unreadable);
  const lines = edit.changes.flatMap(({ at, old, now }: TextChange) => [
    `  ${shownText(at)}\n`,
    ...(old === undefined ? [] : [paint("red", `    - ${shownText(old)}`), "\n"]),
    ...(now === undefined ? [] : [paint("green", `    + ${shownText(now)}`), "\n"]),
  ]);
  return `${paint("bold", edit.path)}${remark}\n${lines.length > 0 ? lines.join("") : `  ${silence}\n`}`;
}
