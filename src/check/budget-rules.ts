import { problemOf } from "../base/problem.ts";
import type { Records } from "../load/loaded.ts";
import type { Program } from "../model/program.ts";
import type { Finding, Rule } from "./dataset-rule.ts";

/** Every programme gives its initial budget for the same fiscal years, up to the one before the edition's. */
export const budgetYears: Rule = {
  codes: ["budget-years"],
  find: (records) => {
    const expected = expectedYears(records);
    return records.programs.flatMap((program) => {
      const own = Object.keys(program.budget.initial);
      const missing = expected.filter((year) => !own.includes(year));
      const extra = own.filter((year) => !expected.includes(year));
      if (missing.length + extra.length === 0) return [];
      const problem = problemOf("budget-years", { missing, extra, expected });
      return { problem, record: program, path: ["budget", "initial"] };
    });
  },
};

/** The years that most programmes give, without holes. */
function expectedYears({ edition, programs }: Records): string[] {
  const given = programs.flatMap(({ budget }) => Object.keys(budget.initial));
  const usual = [...new Set(given)]
    .filter((year) => given.filter((one) => one === year).length * 2 > programs.length)
    .map(Number);
  const last = edition === undefined ? Math.max(...usual) : edition.fiscalYear - 1;
  const first = Math.min(...usual, last);
  return Array.from({ length: Math.max(last - first + 1, 0) }, (_, index) => String(first + index));
}

/** A published split over PJs adds up to the initial budget of its year. */
export const splitSum: Rule = {
  codes: ["split-sum"],
  isOfOneProgram: true,
  find: ({ programs }) =>
    programs.flatMap((program) =>
      Object.entries(program.budget.byProject ?? {}).flatMap(([year, split]) => {
        const sum = Object.values(split).reduce((total, amount) => total + amount, 0);
        const budget = program.budget.initial[year];
        if (sum === budget) return [];
        const problem = problemOf("split-sum", { year, sum, budget: budget ?? null });
        return { problem, record: program, path: ["budget", "byProject", year] };
      }),
    ),
};

/** An amount more than ten times as high or low as the year before: a digit too many or too few? */
export const budgetJump: Rule = {
  codes: ["budget-jump"],
  isOfOneProgram: true,
  find: ({ programs }) => programs.flatMap(jumpsOf),
};

function jumpsOf(program: Program): Finding[] {
  const years = Object.entries(program.budget.initial);
  return years.flatMap(([year, amount], index) => {
    const [earlier = "", before] = years[index - 1] ?? [];
    // Nothing to compare with no figure, and from or to 0 is 皆増 or 皆減.
    if (!amount || !before || (amount <= before * 10 && before <= amount * 10)) return [];
    const problem = problemOf("budget-jump", { year, amount, earlier, before });
    return { problem, record: program, path: ["budget", "initial", year] };
  });
}
