import { projectName } from "../../model/names.ts";
import { compact } from "../language/printed-text.ts";
import { type FoundLabel, headerLabelAt } from "./header-labels.ts";
import type { SourceLine } from "./source-line.ts";

/** The lines of one programme, without blank lines and page numbers. */
export type Sheet = { readonly lines: readonly SourceLine[] };

/** The sheets of a document and what stands before the first. A sheet starts with its form of labelled fields. */
export function findSheets(lines: readonly SourceLine[]): { front: readonly SourceLine[]; sheets: Sheet[] } {
  const starts = formStarts(lines);
  const sheets = starts.map((start, at) => ({ lines: lines.slice(start, starts[at + 1]) }));
  return { front: lines.slice(0, starts[0] ?? lines.length), sheets };
}

function formStarts(lines: readonly SourceLine[]): number[] {
  const starts: number[] = [];
  let inForm = false;
  for (let at = 0; at < lines.length; at++) {
    const label = headerLabelAt(lines, at);
    if (!inForm && label !== undefined && label.field !== "budget" && startsForm(lines, at, label)) {
      const floor = (starts.at(-1) ?? -1) + 1;
      starts.push(label.field === "projects" ? at : withValueBefore(lines, at, floor));
      inForm = true;
    } else if (label?.field === "projects" && startsAgain(lines, at, starts.at(-1) ?? 0)) starts.push(at);
    if (headingAt(lines, at) !== undefined) inForm = false;
  }
  return starts;
}

/** Another label follows soon after the first of a form; in running text none does. */
function startsForm(lines: readonly SourceLine[], at: number, first: FoundLabel): boolean {
  for (let next = at + 1; next < Math.min(lines.length, at + 16); next++) {
    const label = headerLabelAt(lines, next);
    if (label !== undefined && label.field !== first.field) return true;
    if (headingAt(lines, next) !== undefined) return false;
  }
  return false;
}

/** A form can follow a form whose sheet was cut off: its first label comes a second time. */
function startsAgain(lines: readonly SourceLine[], at: number, start: number): boolean {
  if (at === start) return false;
  return lines.slice(start, at).some((_, offset) => headerLabelAt(lines, start + offset)?.field === "projects");
}

/** Where the label of the PJs was lost, its value stands first, alone. */
function withValueBefore(lines: readonly SourceLine[], at: number, floor: number): number {
  let start = at;
  while (start > floor && isProjectList(lines[start - 1])) start--;
  return start;
}

function isProjectList(line: SourceLine | undefined): boolean {
  const text = compact(line?.text ?? "");
  return (
    /(PJ|プロジェクト)$/.test(text) &&
    !/[。<>【・:]./.test(text.slice(0, 1)) &&
    projectName(text).key.length < 40 &&
    !/。/.test(text)
  );
}

/** A part of a sheet: its heading's lines and the lines under it. `form` is the head of the sheet. */
type Section = {
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

/** The numbered parts of a sheet. `frame` headings hold no text of their own. */
export type SectionKey =
  | "frame"
  | "purpose"
  | "results"
  | "resultsUse"
  | "continuing"
  | "new"
  | "strategies"
  | "related";

type HeadingRule = { readonly key: SectionKey; readonly start: RegExp; readonly end?: RegExp };

/** Compared without spaces and in one width, so that （２）, (2) and ２ read alike; editions word them differently. */
const rules: readonly HeadingRule[] = [
  { key: "frame", start: /^(I|1)?[.．、]?実施方針の骨子$/ },
  { key: "frame", start: /^(1|I)?[.．、]?研究事業の概要$/ },
  { key: "purpose", start: /^\(?1?\)?[.．、]?研究事業の目的・?目標$/ },
  { key: "results", start: /^\(2\).{0,12}成果の概要/, end: /(取組|概要|状況)$/ },
  { key: "resultsUse", start: /^\(3\).{0,16}(成果の.{0,8})?活用/, end: /(取組|活用|状況|方法)$/ },
  { key: "frame", start: /^2[.．、]?(令和|平成)?[元\d]{1,4}年度に(優先的に)?推進する(べき)?研究(課題)?$/ },
  { key: "continuing", start: /^\(?[1-4]\)?継続(研究)?課題/, end: /(取組|課題|概要|内容)$/ },
  { key: "new", start: /^\(?[1-4]\)?新規(研究)?課題/, end: /(取組|課題|概要|内容)$/ },
  { key: "frame", start: /^(II|2)[.．、]?参考$/ },
  { key: "strategies", start: /^\(?1\)?[.．、]?研究事業と各戦略/, end: /関係$/ },
  { key: "related", start: /^\(?2\)?[.．、]?他の研究事業/, end: /関係(性)?$/ },
];

/** A heading found at a line, and how many lines it takes. */
type FoundHeading = { readonly key: SectionKey; readonly lines: number };

/** The heading that starts at `lines[at]`; one that is wrapped goes on until its last word. */
function headingAt(lines: readonly SourceLine[], at: number): FoundHeading | undefined {
  if (!/^[(\d①ⅠⅡI実研継新他]/.test(lines[at]?.folded ?? "")) return undefined;
  const first = compact(lines[at]?.text ?? "");
  if (!/^[(\dI実研継新他]/.test(first)) return undefined;
  const rule = rules.find(({ start }) => start.test(first));
  if (rule === undefined) return undefined;
  if (rule.end === undefined || rule.end.test(first)) return { key: rule.key, lines: 1 };
  let text = first;
  for (let more = 1; more <= 3; more++) {
    text += compact(lines[at + more]?.text ?? "");
    if (text.length > 140) break;
    if (rule.end.test(text)) return { key: rule.key, lines: more + 1 };
  }
  return first.length < 40 ? { key: rule.key, lines: 1 } : undefined;
}
