import { showPath } from "../../base/place.ts";
import { shownText } from "../../base/shown-text.ts";
import type { FixResult } from "../../tasks/fix/fix-dataset.ts";
import type { LookAlike } from "../../tasks/fix/find-look-alikes.ts";
import { toldFolds } from "../../words/finding-words.ts";
import { counted, type Terminal } from "./terminal.ts";

/** What was put right, or would be: a line for each text, with the place of its first character. */
export function fixLines({ fixed }: FixResult, { paint }: Pick<Terminal, "paint">): string {
  return fixed
    .map((one) => `${paint("bold", shownText(placeText(one)))} ${fieldText(one)}${toldFolds(one.folded, "en")}\n`)
    .join("");
}

function placeText({ place: { file, line, col } }: LookAlike): string {
  return `${file}:${line}:${col}`;
}

function fieldText({ path }: LookAlike): string {
  return path === undefined ? "" : `${showPath(path)}: `;
}

/** `2 texts put right; journal: data/journal/2026-08-21-1.yaml` */
export function fixSummary({ fixed, written, problems }: FixResult): string {
  const texts = counted(fixed.length, "text");
  if (fixed.length === 0) return "nothing to put right";
  if (written !== null) return `${texts} put right; ${written.journal} tells what they were`;
  return problems.length > 0 ? "nothing was changed" : `${texts} to put right; nothing was changed`;
}

/** The same for programs. */
export function toldFixes({ fixed, written }: FixResult) {
  return {
    fixed: fixed.map(({ place, path, to, folded }) => ({
      place,
      ...(path === undefined ? {} : { field: showPath(path) }),
      to,
      characters: folded.map(({ found, meant }) => ({ found, meant })),
    })),
    journal: written?.journal ?? null,
  };
}
