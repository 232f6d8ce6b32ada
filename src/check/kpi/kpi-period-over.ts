import type { Rule } from "../rule.ts";

/** A KPI whose period is over before the year that the edition is about says nothing about that year. */
export const kpiPeriodOver: Rule = {
  codes: ["kpi-period-over"],
  isOfOneProgram: true,
  find: ({ programs, edition }) =>
    programs.flatMap((program) =>
      program.kpis.flatMap(({ indicator, period }, index) => {
        const to = period?.to;
        if (edition === undefined || to === undefined || to >= edition.fiscalYear) return [];
        return {
          code: "kpi-period-over",
          record: program,
          path: ["kpis", index, "period"],
          message: `the period ended with fiscal year ${to}, this edition is for ${edition.fiscalYear}: ${indicator}`,
          hint: "check the years; keep them if the document prints them so",
        };
      }),
    ),
};
