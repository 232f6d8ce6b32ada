import type { Program } from "../../model/program.ts";
import { setDigits } from "../format/era-text.ts";

/** The fiscal years with an initial budget column, oldest first: ["2023", "2024", "2025"]. */
export function budgetYears(programs: readonly Program[]): readonly string[] {
  return [...new Set(programs.flatMap((program) => Object.keys(program.budget.initial)))].toSorted();
}

/** The newest of some years, as many as a table on a page has room for beside names and changes. */
export function recentYears<Year>(years: readonly Year[]): Year[] {
  return years.slice(-mostRecent);
}

const mostRecent = 5;

/** What a table says that shows the newest years only; nothing where it shows all. */
export function recentYearsNote(programs: readonly Program[]): string[] {
  const left = budgetYears(programs).length - mostRecent;
  return left > 0 ? [`当初予算額は、新しい${setDigits(String(mostRecent), "text")}年度のものを掲げる。`] : [];
}
