import type { Target } from "../../model/kpi.ts";
import { say, type Words } from "../../words/paper-words.ts";
import type { KpiRow } from "./row-schemas.ts";

/** What is to be reached of a target that is no sum over its period, to count as on course. */
const usualExpectation = 0.8;

type Judged = Pick<KpiRow, "actuals" | "actual" | "achievement" | "years"> & { readonly target: Target | undefined };

/**
 * How a KPI stands: reached from its target on; not started where what was reported is 0; else on course or behind by the
 * part that is to be reached by now. That part is, for a sum over the period, the share of its years that were reported.
 * Without a report nothing is said: no figure is not 0.
 */
export function kpiState(judged: Judged, words: Words): Pick<KpiRow, "expected" | "state"> {
  const { achievement, actual } = judged;
  if (achievement === null) return { expected: null, state: null };
  const expected = expectation(judged);
  if (achievement >= 1) return { expected, state: say(words, "workbook.state.reached") };
  if (actual === 0) return { expected, state: say(words, "workbook.state.notStarted") };
  return { expected, state: say(words, achievement >= expected ? "workbook.state.onCourse" : "workbook.state.behind") };
}

function expectation({ actuals, years, target }: Judged): number {
  if (target?.cumulative !== true || years === null) return usualExpectation;
  return Math.min(1, Object.values(actuals).filter((value) => value !== null).length / years);
}
