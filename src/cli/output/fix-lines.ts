import { showPath } from "../../base/place.ts";
import { shownText } from "../../base/shown-text.ts";
import type { FixResult } from "../../tasks/fix/fix-dataset.ts";
import type { LookAlike } from "../../tasks/fix/find-look-alikes.ts";
import { toldFolds } from "../../words/finding-words.ts";
import type { Terminal } from "./terminal.ts";

/** What was put right, or would be: a line for each text, with the place of its first character. */
export function fixLines(
  { fixed }: FixResult,
  { paint, lang, words }: Pick<Terminal, "paint" | "lang" | "words">,
): string {
  return fixed
    .map((one) => {
      const field = one.path === undefined ? "" : showPath(one.path);
      const told = words.changes.fix.field({ field, what: toldFolds(one.folded, lang) });
      return `${paint("bold", shownText(placeText(one)))} ${told}\n`;
    })
    .join("");
}

function placeText({ place: { file, line, col } }: LookAlike): string {
  return `${file}:${line}:${col}`;
}

/** `2 texts put right; journal: data/journal/2026-08-21-1.yaml` */
export function fixSummary({ fixed, written, problems }: FixResult, { words }: Pick<Terminal, "words">): string {
  const { nothing, done, unchanged, wanted } = words.changes.fix;
  if (fixed.length === 0) return nothing;
  if (written !== null) return done({ texts: fixed.length, journal: written.journal });
  return problems.length > 0 ? unchanged : wanted(fixed.length);
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
