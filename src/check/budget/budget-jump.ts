import type { Program } from "../../model/program.ts";
import type { Finding } from "../finding.ts";
import type { Rule } from "../rule.ts";
import { thousandYen } from "./thousand-yen.ts";

/** An amount more than ten times as high or low as the year before: a digit too many or too few? */
export const budgetJump: Rule = {
  codes: ["budget-jump"],
  isOfOneProgram: true,
  find: ({ programs }) => programs.flatMap(jumpsOf),
};

function jumpsOf(program: Program): Finding[] {
  const years = Object.entries(program.budget.initial);
  return years.flatMap(([year, amount], index) => {
    const [earlier, before] = years[index - 1] ?? [];
    // Nothing to compare with no figure, and from or to 0 is 皆増 or 皆減.
    if (!amount || !before || (amount <= before * 10 && before <= amount * 10)) return [];
    return {
      code: "budget-jump",
      record: program,
      path: ["budget", "initial", year],
      message: `the initial budget is ${thousandYen(amount)} in ${year} after ${thousandYen(before)} in ${earlier}`,
      hint: "check the digits, and that both amounts are in thousand yen",
    };
  });
}
