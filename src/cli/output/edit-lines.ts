import type { PaperEdit, TextChange } from "../../pipeline/edited/paper-edits.ts";
import { shownText } from "./shown-text.ts";
import type { Terminal } from "./terminal.ts";

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
