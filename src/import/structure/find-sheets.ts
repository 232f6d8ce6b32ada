import { projectName } from "../../model/project-name.ts";
import type { SourceLine } from "./source-line.ts";
import { compact } from "../text/compact.ts";
import { type FoundLabel, headerLabelAt } from "./header-labels.ts";
import { headingAt } from "./section-headings.ts";

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
