import type { DataPath } from "../../base/data-path.ts";
import type { Period } from "../../model/period.ts";
import type { Program } from "../../model/program.ts";
import type { Rule } from "../rule.ts";
import { topicsOf } from "../topic/topics-of.ts";

/** Periods of KPIs and topics do not end before they start. */
export const periodReversed: Rule = {
  codes: ["period-reversed"],
  isOfOneProgram: true,
  find: ({ programs }) =>
    programs.flatMap((program) =>
      periodsOf(program).flatMap(({ title, period, path }) => {
        const { from, to } = period ?? {};
        if (from === undefined || to === undefined || from <= to) return [];
        return {
          code: "period-reversed",
          record: program,
          path,
          message: `the period starts in ${from} and ends in ${to}: ${title}`,
          hint: "correct from or to: Gregorian years in which the fiscal years start",
        };
      }),
    ),
};

type PlacedPeriod = { readonly title: string; readonly period: Period | undefined; readonly path: DataPath };

function periodsOf(program: Program): PlacedPeriod[] {
  return [
    ...program.kpis.map(({ indicator, period }, at) => ({ title: indicator, period, path: ["kpis", at, "period"] })),
    ...topicsOf(program).map(({ topic: { title, period }, path }) => ({ title, period, path: [...path, "period"] })),
  ];
}
