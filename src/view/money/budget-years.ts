import type { Program } from "../../model/program.ts";

/** The fiscal years with an initial budget column, oldest first: ["2023", "2024", "2025"]. */
export function budgetYears(programs: readonly Program[]): readonly string[] {
  return [...new Set(programs.flatMap((program) => Object.keys(program.budget.initial)))].toSorted();
}
