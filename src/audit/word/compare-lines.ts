import { diffArrays } from "diff";
import type { Finding } from "../finding/paper-audit.ts";
import type { PlacedFigure } from "./briefing-figures.ts";
import type { WordParagraph } from "../read/read-word.ts";
import { hasFigure, withoutFigures, narrowed } from "../finding/printed-values.ts";

type Printed = {
  /** Lines that the body is to print, in order */
  readonly lines: readonly string[];
  readonly body: readonly WordParagraph[];
  /** Figures of the body that were held against the view by row and column */
  readonly placed: readonly PlacedFigure[];
};

/** What the lines of a body say otherwise than they should, without what its tables' figures tell already. */
export function untoldLines({ lines, body, placed }: Printed): Finding[] {
  const wrong = placed.filter(({ expected, found }) => expected !== found);
  const told = new Set(wrong.flatMap(({ cell }) => cell.paragraphs.map(({ place }) => place)));
  const missing = wrong.map(({ expected }) => String(expected));
  return withoutTold(compareLines(lines, body), missing).filter(({ place }) => place === "" || !told.has(place));
}

/** A figure that its own cell tells of already is not told as a line that is missing. */
function withoutTold(findings: readonly Finding[], missing: readonly string[]): Finding[] {
  const left = [...missing];
  return findings.filter(({ place, expected }) => {
    const at = place === "" ? left.indexOf(expected) : -1;
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/**
 * Hold the lines that a paper is to print against its paragraphs, both in order. Only lines with a figure count.
 *
 * A paragraph may join several lines, as Markdown does with lines that follow one another.
 */
export function compareLines(expected: readonly string[], paragraphs: readonly WordParagraph[]): Finding[] {
  const lines = expected.filter(hasFigure);
  const printed = paragraphs.filter(({ text }) => hasFigure(text));
  if (lines.length === printed.length && lines.every((line, index) => line === printed[index]?.text)) return [];
  const found = withoutMoved(mismatches(lines, printed));
  return told(
    found.flatMap(({ missing }) => missing),
    found.flatMap(({ extra }) => extra),
  );
}

/** Columns side by side put lines in another order; a line that stands elsewhere is there. */
function withoutMoved(found: readonly Mismatch[]): Mismatch[] {
  const extra = found.flatMap((one) => one.extra);
  const moved = new Set<WordParagraph>();
  const kept = found.map(({ missing }) =>
    missing.filter((line) => {
      const at = extra.find((paragraph) => paragraph.text === line && !moved.has(paragraph));
      if (at !== undefined) moved.add(at);
      return at === undefined;
    }),
  );
  return found.map((one, index) => ({
    missing: kept[index] ?? [],
    extra: one.extra.filter((paragraph) => !moved.has(paragraph)),
  }));
}

type Mismatch = { readonly missing: string[]; readonly extra: WordParagraph[] };

/** Runs of lines that are not in the paper as they should be, with what stands in their place. */
function mismatches(lines: readonly string[], printed: readonly WordParagraph[]): Mismatch[] {
  const texts = printed.map(({ text }) => text);
  const found: Mismatch[] = [];
  let at = 0;
  let isOpen = false;
  for (const { value, added, removed } of diffArrays([...lines], texts)) {
    if (!added && !removed) isOpen = false;
    else if (!isOpen) found.push({ missing: [], extra: [] });
    if (added || removed) isOpen = true;
    if (removed) found.at(-1)?.missing.push(...value);
    if (added) found.at(-1)?.extra.push(...printed.slice(at, at + value.length));
    if (!removed) at += value.length;
  }
  return found;
}

/** Lines and paragraphs that differ in their figures alone belong together; so do, in order, as many as are left. */
function told(missing: readonly string[], extra: readonly WordParagraph[]): Finding[] {
  const { lines, paragraphs } = withoutJoined(missing, extra);
  const left = [...lines];
  const paired = paragraphs.map((paragraph) => {
    const at = left.findIndex((line) => withoutFigures(line) === withoutFigures(paragraph.text));
    return { paragraph, line: at < 0 ? undefined : left.splice(at, 1)[0] };
  });
  const isEven = paired.filter(({ line }) => line === undefined).length === left.length;
  const findings = paired.map(({ paragraph, line }) =>
    mismatch(line ?? (isEven ? left.shift() : undefined), paragraph),
  );
  return [...findings, ...left.map((line) => mismatch(line, undefined))];
}

/** Leave out paragraphs that are made of missing lines and of nothing else with a figure, and those lines. */
function withoutJoined(missing: readonly string[], extra: readonly WordParagraph[]) {
  const lines = [...missing];
  const paragraphs = extra.filter(({ text }) => {
    let rest = text;
    const used = lines.filter((line) => {
      const isIn = rest.includes(line);
      if (isIn) rest = rest.replace(line, "\u0000");
      return isIn;
    });
    if (used.length === 0 || hasFigure(rest)) return true;
    for (const line of used) lines.splice(lines.indexOf(line), 1);
    return false;
  });
  return { lines, paragraphs };
}

function mismatch(line: string | undefined, paragraph: WordParagraph | undefined): Finding {
  const [expected, found] = narrowed(line ?? "", paragraph?.text ?? "");
  return { kind: "audit-figure", place: paragraph?.place ?? "", figure: "text", expected, found };
}
