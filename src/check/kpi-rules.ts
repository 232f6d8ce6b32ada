import type { ProblemCode } from "../words/problem-codes.ts";
import type { Kpi, Target } from "../model/kpi.ts";
import type { Rule } from "./dataset-rule.ts";

/** A KPI's kind says what else it has: a target with unit, nothing, or a sentence. */
export const kpiKind: Rule = {
  codes: ["kpi-target", "kpi-unit"],
  isOfOneProgram: true,
  find: ({ programs }) =>
    programs.flatMap((program) =>
      program.kpis.flatMap((kpi, index) =>
        faults
          .filter(({ isFault }) => isFault(kpi))
          .map(({ code, field, message, hint }) => ({
            code,
            record: program,
            path: ["kpis", index, field],
            message: `${message}: ${kpi.indicator}`,
            hint,
          })),
      ),
    ),
};

const faults: readonly {
  readonly isFault: (kpi: Kpi) => boolean;
  readonly code: ProblemCode;
  readonly field: keyof Kpi;
  readonly message: string;
  readonly hint: string;
}[] = [
  {
    isFault: ({ kind, target }) => kind === "quantitative" && target === undefined,
    code: "kpi-target",
    field: "kind",
    message: "a quantitative KPI has no target",
    hint: "add its target, or make it kind: monitoring",
  },
  {
    isFault: ({ kind, target }) => kind !== "quantitative" && target !== undefined,
    code: "kpi-target",
    field: "target",
    message: "a KPI that is not quantitative has a target",
    hint: "remove the target, or make it kind: quantitative",
  },
  {
    isFault: ({ kind, text }) => kind === "qualitative" && text === undefined,
    code: "kpi-target",
    field: "kind",
    message: "a qualitative KPI has no text",
    hint: "tell in text: what is to be reached",
  },
  {
    isFault: ({ target }) => target !== undefined && target.unit === undefined,
    code: "kpi-unit",
    field: "target",
    message: "a target has no unit",
    hint: "add unit: as printed, such as 件 or ％",
  },
];

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
