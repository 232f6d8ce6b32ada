import type { Records } from "../../load/records.ts";
import type { Rule } from "../rule.ts";

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
      const faults = [
        ...(missing.length > 0 ? [`lacks ${missing.join(", ")}`] : []),
        ...(extra.length > 0 ? [`has ${extra.join(", ")} beyond the others`] : []),
      ];
      return {
        code: "budget-years",
        record: program,
        path: ["budget", "initial"],
        message: `the initial budget ${faults.join(" and ")}`,
        hint: `give ${expected.join(", ")}; write null where the document prints －`,
      };
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
