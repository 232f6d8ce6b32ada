import type { Program } from "../../model/program.ts";

/** Years that need a column of actuals: from the first to the last year of any target, and every year reported. */
export function kpiYears(programs: readonly Program[]): string[] {
  const years = programs
    .flatMap((program) => program.kpis)
    .flatMap(({ target, period, actuals }) => [
      ...(target === undefined ? [] : [period?.from, period?.to]),
      ...Object.keys(actuals ?? {}).map(Number),
    ])
    .filter((year) => year !== undefined)
    .toSorted((a, b) => a - b);
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
}
