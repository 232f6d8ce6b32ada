import type { Kpi } from "../../model/kpi.ts";
import type { Program } from "../../model/program.ts";

/**
 * Years that need a column of actuals: those of target periods from the current year on, and every year reported.
 *
 * Targets of a phase that is over would only add empty columns.
 *
 * @param current the current fiscal year
 */
export function kpiYears(programs: readonly Program[], current: number): string[] {
  const kpis = programs.flatMap((program) => program.kpis);
  const years = new Set(kpis.flatMap((kpi) => [...reportedYears(kpi), ...targetYears(kpi, current)]));
  return [...years].toSorted((a, b) => a - b).map(String);
}

function reportedYears({ actuals = {} }: Kpi): number[] {
  return Object.keys(actuals).map(Number);
}

function targetYears({ target, period }: Kpi, current: number): number[] {
  const last = period?.to ?? period?.from;
  if (target === undefined || last === undefined) return [];
  const first = Math.max(period?.from ?? last, current);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
