import type { Kpi } from "../../model/kpi.ts";
import type { Program } from "../../model/program.ts";

/**
 * The span of years that need a column of actuals: target periods from the current year on, every year reported, and
 * the current year, whose results are asked for even where nothing has a target.
 *
 * Targets of a phase that is over would only add empty columns.
 *
 * @param current the current fiscal year
 */
export function kpiYears(programs: readonly Program[], current: number): string[] {
  const years = new Set<number>();
  for (const { kpis } of programs)
    for (const kpi of kpis)
      for (const year of [current, ...reportedYears(kpi), ...targetYears(kpi, current)]) years.add(year);
  const ordered = [...years].toSorted((a, b) => a - b);
  return yearsFromTo(ordered[0], ordered.at(-1)).map(String);
}

function yearsFromTo(first: number | undefined, last: number | undefined): number[] {
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

function reportedYears({ actuals = {} }: Kpi): number[] {
  return Object.keys(actuals).map(Number);
}

function targetYears({ target, period }: Kpi, current: number): number[] {
  const last = period?.to ?? period?.from;
  if (target === undefined || last === undefined) return [];
  return yearsFromTo(Math.max(period?.from ?? last, current), last);
}
