import type { Rule } from "../rule.ts";
import { thousandYen } from "./thousand-yen.ts";

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
        return {
          code: "split-sum",
          record: program,
          path: ["budget", "byProject", year],
          message: `the split of ${year} adds up to ${thousandYen(sum)}, the initial budget is ${shown(budget)}`,
          hint: "correct the part that is wrong; a split that is not published is left out",
        };
      }),
    ),
};

function shown(amount: number | null | undefined): string {
  return typeof amount === "number" ? thousandYen(amount) : "not given";
}
