import { type Problem, problemOf } from "../base/problem.ts";
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
          .map(({ says, field }) => ({
            problem: problemOf(says, { indicator: kpi.indicator }),
            record: program,
            path: ["kpis", index, field],
          })),
      ),
    ),
};

const faults: readonly {
  readonly isFault: (kpi: Kpi) => boolean;
  readonly says: "kpi-target.missing" | "kpi-target.superfluous" | "kpi-target.wordless" | "kpi-unit";
  readonly field: keyof Kpi;
}[] = [
  {
    isFault: ({ kind, target }) => kind === "quantitative" && target === undefined,
    says: "kpi-target.missing",
    field: "kind",
  },
  {
    isFault: ({ kind, target }) => kind !== "quantitative" && target !== undefined,
    says: "kpi-target.superfluous",
    field: "target",
  },
  {
    isFault: ({ kind, text }) => kind === "qualitative" && text === undefined,
    says: "kpi-target.wordless",
    field: "kind",
  },
  {
    isFault: ({ target }) => target !== undefined && target.unit === undefined,
    says: "kpi-unit",
    field: "target",
  },
];

/** A target is a range if and only if it has an upper end, and that is above its lower end. */
export const targetRange: Rule = {
  codes: ["target-range"],
  isOfOneProgram: true,
  find: ({ programs }) =>
    programs.flatMap((program) =>
      program.kpis.flatMap(({ indicator, target }, index) => {
        const problem = target === undefined ? undefined : rangeProblem(target, indicator);
        return problem === undefined ? [] : { problem, record: program, path: ["kpis", index, "target"] };
      }),
    ),
};

function rangeProblem({ comparator, value, max }: Target, indicator: string): Problem | undefined {
  if (comparator === "range" && max === undefined) return problemOf("target-range.open", { value, indicator });
  if (max === undefined) return undefined;
  if (comparator !== "range") return problemOf("target-range.comparator", { max, comparator, indicator });
  return max <= value ? problemOf("target-range", { value, max, indicator }) : undefined;
}
