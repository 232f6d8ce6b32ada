import { say, type Words } from "../../words/paper-words.ts";
import type { KpiFacts } from "./kpi-facts.ts";

/** Sentences under the KPI table that tell its rules: each only where a row goes by it. */
export function kpiNotes({ targets, ways, comparators, isRanged }: KpiFacts, words: Words): string[] {
  const hasTargets = targets > 0;
  const [perYear, atMost] = [say(words, "workbook.kpi.perYear"), say(words, "workbook.kpi.atMost")];
  const hasSums = ways.has(say(words, "workbook.kpi.cumulative"));
  const notes: [boolean, string][] = [
    [hasSums, say(words, "workbook.kpiNote.sumOrNewest")],
    [hasTargets && !hasSums, say(words, "workbook.kpiNote.newest")],
    [ways.has(perYear), say(words, "workbook.kpiNote.perYear", { perYear })],
    [comparators.has(atMost), say(words, "workbook.kpiNote.rateOrInverse", { atMost })],
    [hasTargets && !comparators.has(atMost), say(words, "workbook.kpiNote.rate")],
    [isRanged, say(words, "workbook.kpiNote.range")],
    [hasTargets, stateRule(words)],
  ];
  return notes.filter(([isTrue]) => isTrue).map(([, sentence]) => sentence);
}

function stateRule(words: Words): string {
  return say(words, "workbook.kpiNote.state", {
    reached: say(words, "workbook.state.reached"),
    notStarted: say(words, "workbook.state.notStarted"),
    onCourse: say(words, "workbook.state.onCourse"),
    behind: say(words, "workbook.state.behind"),
  });
}
