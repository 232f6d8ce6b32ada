import { encodingNames } from "../../words/form/encoding-names.ts";
import { showPath } from "../../base/place.ts";
import { shownText } from "../../base/shown-text.ts";
import type { FixResult } from "../../tasks/fix/fix-dataset.ts";
import type { MendedLines } from "../../tasks/fix/fixed-file.ts";
import type { LookAlike } from "../../tasks/fix/find-look-alikes.ts";
import { toldFolds } from "../../words/finding-words.ts";
import type { Terminal } from "./terminal.ts";

/** What was put right, or would be: files in another encoding, lines as they were and are, and a line for each text with the place of its first character. */
export function fixLines(
  { fixed, mended, converted }: FixResult,
  { paint, lang, words }: Pick<Terminal, "paint" | "lang" | "words">,
): string {
  const bold = (text: string) => paint("bold", shownText(text));
  const told = (one: LookAlike) =>
    words.changes.fix.field({
      field: one.path === undefined ? "" : showPath(one.path),
      what: toldFolds(one.folded, lang),
    });
  return [
    ...converted.map(({ file, encoding }) => `${bold(file)} ${encodingNames[encoding]} → UTF-8\n`),
    ...mended.map((one) => `${bold(`${one.file}:${one.line}`)}\n${oldAndNew(one)}`),
    ...fixed.map((one) => `${bold(placeText(one))} ${told(one)}\n`),
  ].join("");
}

function oldAndNew({ old, new: now }: MendedLines): string {
  return [...old.map((line) => `- ${line}`), ...now.map((line) => `+ ${line}`)]
    .map((line) => `  ${shownText(line)}\n`)
    .join("");
}

function placeText({ place: { file, line, col } }: LookAlike): string {
  return `${file}:${line}:${col}`;
}

/** `2 texts put right; journal: data/journal/2026-08-21-1.yaml` */
export function fixSummary(
  { fixed, mended, converted, written, problems }: FixResult,
  { words }: Pick<Terminal, "words">,
): string {
  const { nothing, done, unchanged, wanted } = words.changes.fix;
  const texts = fixed.length + mended.length + converted.length;
  if (texts === 0) return nothing;
  if (written !== null) return done({ texts, journal: written.journal });
  return problems.length > 0 ? unchanged : wanted(texts);
}

/** The same for programs. */
export function toldFixes({ fixed, mended, converted, written }: FixResult) {
  return {
    fixed: fixed.map(({ place, path, to, folded }) => ({
      place,
      ...(path === undefined ? {} : { field: showPath(path) }),
      to,
      characters: folded.map(({ found, meant }) => ({ found, meant })),
    })),
    mended,
    converted,
    journal: written?.journal ?? null,
  };
}
