import type { Finding } from "../finding.ts";
import type { PlacedFigure } from "./briefing-figures.ts";
import { compareLines } from "./compare-lines.ts";
import type { WordParagraph } from "./word-content.ts";

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
