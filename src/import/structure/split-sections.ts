import type { SourceLine } from "./source-line.ts";
import { headingAt, type SectionKey } from "./section-headings.ts";

/** A part of a sheet: its heading's lines and the lines under it. `form` is the head of the sheet. */
export type Section = {
  readonly key: SectionKey | "form";
  readonly heading: readonly SourceLine[];
  readonly lines: readonly SourceLine[];
};

/**
 * The parts of a sheet in printed order. Inside quoted strategies only the heading of the next part counts,
 * since what is quoted has numbered headings of its own.
 */
export function splitSections(lines: readonly SourceLine[]): Section[] {
  const sections: Section[] = [];
  let key: Section["key"] = "form";
  let heading: readonly SourceLine[] = [];
  let from = 0;
  for (let at = 0; at < lines.length; ) {
    const found = headingAt(lines, at);
    if (found === undefined || (key === "strategies" && found.key !== "related")) {
      at++;
      continue;
    }
    sections.push({ key, heading, lines: lines.slice(from, at) });
    key = found.key;
    heading = lines.slice(at, at + found.lines);
    at += found.lines;
    from = at;
  }
  return [...sections, { key, heading, lines: lines.slice(from) }];
}
