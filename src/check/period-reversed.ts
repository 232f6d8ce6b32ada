import type { DataPath } from "../base/data-path.ts";
import type { Period } from "../model/period.ts";
import type { Program } from "../model/program.ts";
import type { Rule } from "./rule.ts";
import { topicsOf } from "./topics-of.ts";

/** Periods of KPIs and topics do not end before they start. */
export const periodReversed: Rule = {
  codes: ["period-reversed"],
  find: ({ programs }) =>
    programs.flatMap((program) =>
      periodsOf(program).flatMap(({ period, path }) => {
        const { from, to } = period ?? {};
        if (from === undefined || to === undefined || from <= to) return [];
        return {
          code: "period-reversed",
          record: program,
          path,
          message: `the period starts in ${from} and ends in ${to}`,
          hint: "correct from or to: Gregorian years in which the fiscal years start",
        };
      }),
    ),
};

function periodsOf(program: Program): { period: Period | undefined; path: DataPath }[] {
  return [
    ...program.kpis.map(({ period }, index) => ({ period, path: ["kpis", index, "period"] })),
    ...topicsOf(program).map(({ topic, path }) => ({ period: topic.period, path: [...path, "period"] })),
  ];
}
