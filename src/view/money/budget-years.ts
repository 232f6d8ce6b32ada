import type { Program } from "../../model/program.ts";
import { say, type Words } from "../../words/paper-words.ts";
import { setDigits } from "../format/era-text.ts";

/** The fiscal years with an initial budget column, oldest first: ["2023", "2024", "2025"]. */
export function budgetYears(programs: readonly Program[]): readonly string[] {
  return [...new Set(programs.flatMap((program) => Object.keys(program.budget.initial)))].toSorted();
}

/** As many years as a table has room for beside names and changes: on an upright page, one of its forms, a page on its side. */
export const yearsWithRoom = { upright: 3, form: 5, landscape: 5 } as const;

/** The newest of some years. */
export function recentYears<Year>(years: readonly Year[], most: number): Year[] {
  return years.slice(-most);
}

/** What a table says that shows the newest years only; nothing where it shows all. */
export function recentYearsNote(programs: readonly Program[], most: number, words: Words): string[] {
  if (budgetYears(programs).length <= most) return [];
  return [say(words, "budget.recentYears", { years: setDigits(String(most), "text", words) })];
}
