import type { Kpi } from "../../model/kpi.ts";
import type { SourceLine } from "../structure/source-line.ts";
import { type SectionKey, splitSections } from "../structure/split-document.ts";
import type { GoalDraft } from "./goal-records.ts";
import type { ImportedProgram } from "./imported-document.ts";
import { numbersOf, type ReadContext, rangeOf, take } from "./read-context.ts";
import { type GoalsRead, readGoals } from "./read-goals.ts";
import { readForm } from "./read-program-form.ts";
import { readPurpose } from "./read-purpose.ts";
import { readRelated } from "./read-related.ts";
import { readStrategies } from "./read-strategies.ts";
import { readTopicSection } from "./read-topic-section.ts";

/** A programme from the lines of its sheet. What belongs to another, whose form is not there, is left unread and told. */
export function readSheet(lines: readonly SourceLine[], outer: Omit<ReadContext, "ownProjects">): ImportedProgram {
  let own: readonly string[] = [];
  const context: ReadContext = { ...outer, ownProjects: () => own };
  const { sections, next } = ownSections(lines);
  if (next !== undefined)
    context.report({ kind: "contradiction", says: "sheet-without-form", values: {}, line: next.no });
  for (const { heading } of sections) context.accounts.leaveOut(numbersOf(heading), "heading");
  const linesOf = (...keys: (SectionKey | "form")[]) =>
    sections.filter(({ key }) => keys.includes(key)).flatMap((section) => section.lines);
  const form = readForm(linesOf("form"), context);
  own = form.projects;
  const { purpose, output, outcome } = readPurpose(linesOf("purpose"), context);
  const outputs = readGoals(output, "output", { context });
  const outcomes = readGoals(outcome, "outcome", { context, period: outputs.heldPeriod });
  const results = readTopicSection(linesOf("results"), "results", { context, uses: linesOf("resultsUse") });
  const continuing = readTopicSection(linesOf("continuing"), "continuing", { context });
  const added = readTopicSection(linesOf("new"), "new", { context });
  return {
    no: context.no,
    ...form,
    aliases: [],
    ...purpose,
    kpis: numberGoals([outputs, outcomes, results.goals], context),
    results: results.topics,
    continuing: continuing.topics,
    new: added.topics,
    notes: { ...results.note, ...continuing.note, ...added.note },
    ...readStrategies(linesOf("strategies"), context),
    related: readRelated(linesOf("related"), context),
    source: rangeOf(next === undefined ? lines : lines.slice(0, lines.indexOf(next))),
  };
}

/** The parts of a sheet up to a second 目的・目標 and the headings above that: `next` is the line of the first of these. */
function ownSections(lines: readonly SourceLine[]) {
  const sections = splitSections(lines);
  const [, second] = sections.flatMap(({ key }, index) => (key === "purpose" ? [index] : []));
  if (second === undefined) return { sections, next: undefined };
  const before = sections.slice(0, second).findLastIndex(({ key }) => key !== "frame");
  return { sections: sections.slice(0, before + 1), next: sections[before + 1]?.heading[0] };
}

function numberGoals(reads: readonly GoalsRead[], context: ReadContext): Kpi[] {
  for (const read of reads) {
    context.accounts.leaveOut(numbersOf(read.headings), "heading");
    context.accounts.leaveOut(numbersOf(read.footnotes), "footnote");
  }
  const goals: GoalDraft[] = reads.flatMap((read) => read.goals);
  goals.forEach(({ lines }, at) => take(context, lines, `kpis/${at}`));
  return goals.map(({ kpi }) => kpi);
}
