import type { ProblemCode } from "../../base/problem-codes.ts";
import type { Kpi } from "../../model/kpi.ts";
import type { Rule } from "../rule.ts";

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
