import { isRatio, measureText } from "./measure-text.ts";
import type { Measure } from "./measure.ts";
import { type FigureQuestion, parseQuestion } from "./parse-question.ts";

/** Whether a measure has the figure asked for; a percentage means every ratio that is printed so, ▲0.0％ apart from 0.0％. */
export function isAskedFor(measure: Measure, { text, value, isPercent, words }: FigureQuestion): boolean {
  if (typeof measure.value === "string") return measure.value === text;
  if (isRatio(measure.name))
    return isPercent && Object.is(parseQuestion(measureText(measure, words), words)?.value, value);
  return measure.value === value && (!isPercent || measure.unit.normalize("NFKC").includes("%"));
}
