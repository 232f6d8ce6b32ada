import type { Target } from "../../model/kpi.ts";
import type { KpiRow } from "./row-schemas.ts";

type Reported = Pick<KpiRow, "actuals"> & { readonly target: Target | undefined };

/**
 * How far a target is reached.
 *
 * A target that is a sum over its period is held against the sum of all years reported, any other against the
 * newest year. A range counts from its lower end.
 */
export function kpiAchievement({ actuals, target }: Reported): Pick<KpiRow, "actual" | "achievement"> {
  const reported = Object.keys(actuals)
    .toSorted()
    .map((year) => actuals[year] ?? null)
    .filter((value) => value !== null);
  const last = reported.at(-1);
  if (last === undefined) return { actual: null, achievement: null };
  const actual = target?.cumulative === true ? reported.reduce((sum, value) => sum + value, 0) : last;
  return { actual, achievement: target === undefined ? null : reachedPart(target, actual) };
}

/** Where less is better, the target over the actual: both ways 1 and above is reached. */
function reachedPart({ comparator, value }: Target, actual: number): number | null {
  if (comparator === "<=") return actual === 0 ? 1 : value / actual;
  return value === 0 ? null : actual / value;
}
