import type { DataPath } from "../base/place.ts";
import { problemOf } from "../base/problem.ts";
import type { Period } from "../model/field-types.ts";
import type { Program } from "../model/program.ts";
import type { Rule } from "./dataset-rule.ts";
import { topicsOf } from "./topic-rule.ts";

/** Periods of KPIs and topics do not end before they start. */
export const periodReversed: Rule = {
  codes: ["period-reversed"],
  isOfOneProgram: true,
  find: ({ programs }) =>
    programs.flatMap((program) =>
      periodsOf(program).flatMap(({ title, period, path }) => {
        const { from, to } = period ?? {};
        if (from === undefined || to === undefined || from <= to) return [];
        return { problem: problemOf("period-reversed", { from, to, title }), record: program, path };
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

/** A KPI whose period is over before the year that the edition is about says nothing about that year. */
export const kpiPeriodOver: Rule = {
  codes: ["kpi-period-over"],
  isOfOneProgram: true,
  find: ({ programs, edition }) =>
    programs.flatMap((program) =>
      program.kpis.flatMap(({ indicator, period }, index) => {
        const to = period?.to;
        if (edition === undefined || to === undefined || to >= edition.fiscalYear) return [];
        const problem = problemOf("kpi-period-over", { to, edition: edition.fiscalYear, indicator });
        return { problem, record: program, path: ["kpis", index, "period"] };
      }),
    ),
};
