import type { Target } from "../../model/target.ts";
import type { Rule } from "../rule.ts";

/** A target is a range if and only if it has an upper end, and that is above its lower end. */
export const targetRange: Rule = {
  codes: ["target-range"],
  isOfOneProgram: true,
  find: ({ programs }) =>
    programs.flatMap((program) =>
      program.kpis.flatMap(({ indicator, target }, index) => {
        const fault = target === undefined ? undefined : rangeFault(target);
        if (fault === undefined) return [];
        return {
          code: "target-range",
          record: program,
          path: ["kpis", index, "target"],
          message: `${fault}: ${indicator}`,
          hint: 'write the lower end as value, the higher one as max, with comparator: "range"',
        };
      }),
    ),
};

function rangeFault({ comparator, value, max }: Target): string | undefined {
  if (comparator === "range" && max === undefined) return `the range from ${value} has no upper end`;
  if (max === undefined) return undefined;
  if (comparator !== "range") return `the target has an upper end, ${max}, but its comparator is "${comparator}"`;
  return max <= value ? `the range goes from ${value} to ${max}` : undefined;
}
