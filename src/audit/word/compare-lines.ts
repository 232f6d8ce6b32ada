import { diffArrays } from "diff";
import type { Finding } from "../finding/paper-audit.ts";
import { hasFigure, isNoFigure, narrowed, withoutFigures } from "../finding/printed-values.ts";
import type { WordParagraph } from "../read/read-word.ts";

/** Hold the lines that a paper is to print against its paragraphs, both in order. Only lines with a figure count. */
export function compareLines(expected: readonly string[], paragraphs: readonly WordParagraph[]): Finding[] {
  return tellLines(differingLines(expected, paragraphs));
}

/** Lines that are not in a paper, and its paragraphs that are none of them. */
export type DifferingLines = { readonly missing: readonly string[]; readonly extra: readonly WordParagraph[] };

/** The same before it is told: in which lines and paragraphs the two differ. */
export function differingLines(expected: readonly string[], paragraphs: readonly WordParagraph[]): DifferingLines {
  const lines = expected.filter(isHeld);
  const printed = paragraphs.filter(({ text }) => isHeld(text));
  if (lines.length === printed.length && lines.every((line, index) => line === printed[index]?.text))
    return { missing: [], extra: [] };
  return withoutMoved(differences(lines, printed));
}

/** Lines with a figure, and those that say that there is none. */
function isHeld(text: string): boolean {
  return hasFigure(text) || isNoFigure(text);
}

function differences(lines: readonly string[], printed: readonly WordParagraph[]): DifferingLines {
  const texts = printed.map(({ text }) => text);
  const missing: string[] = [];
  const extra: WordParagraph[] = [];
  let at = 0;
  for (const { value, added, removed } of diffArrays([...lines], texts)) {
    if (removed) missing.push(...value);
    if (added) extra.push(...printed.slice(at, at + value.length));
    if (!removed) at += value.length;
  }
  return { missing, extra };
}

/** A line that somebody moved elsewhere is there. */
function withoutMoved({ missing, extra }: DifferingLines): DifferingLines {
  const left = [...extra];
  const lost = missing.filter((line) => {
    const at = left.findIndex(({ text }) => text === line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return { missing: lost, extra: left };
}

/** Lines and paragraphs that differ in their figures alone belong together; so do, in order, as many as are left. */
export function tellLines({ missing, extra }: DifferingLines): Finding[] {
  const left = [...missing];
  const paired = extra.map((paragraph) => {
    const at = left.findIndex((line) => withoutFigures(line) === withoutFigures(paragraph.text));
    return { paragraph, line: at < 0 ? undefined : left.splice(at, 1)[0] };
  });
  const isEven = paired.filter(({ line }) => line === undefined).length === left.length;
  const findings = paired.map(({ paragraph, line }) =>
    mismatch(line ?? (isEven ? left.shift() : undefined), paragraph),
  );
  return [...findings, ...left.map((line) => mismatch(line, undefined))];
}

function mismatch(line: string | undefined, paragraph: WordParagraph | undefined): Finding {
  const [expected, found] = narrowed(line ?? "", paragraph?.text ?? "");
  return { kind: "audit-figure", about: "text", place: paragraph?.place ?? "", figure: "", expected, found };
}
