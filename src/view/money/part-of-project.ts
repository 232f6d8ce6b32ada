import type { Program } from "../../model/program.ts";

/**
 * What one PJ gets of a programme's initial budget in a year, in thousand yen.
 *
 * A programme of one PJ gives it the whole. One of several PJs gives the published split, or null where
 * none is published: a split is never estimated.
 */
export function partOfProject(program: Program, year: string, project: string): number | null {
  const whole = program.budget.initial[year] ?? null;
  if (!program.projects.includes(project)) return null;
  if (program.projects.length === 1) return whole;
  return program.budget.byProject?.[year]?.[project] ?? null;
}
