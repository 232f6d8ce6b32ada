import type { Dataset } from "../../model/dataset.ts";
import { kpiIds, type Kpi, type Target } from "../../model/kpi.ts";
import type { Program } from "../../model/program.ts";
import { kpiRowId } from "../../model/review-form.ts";
import { say, type Words, wordsOf } from "../../words/paper-words.ts";
import type { KpiRow } from "./row-schemas.ts";
import { yearRange } from "../format/era-text.ts";
import { projectNames } from "../project-view-of.ts";
import { kpiAchievement } from "./kpi-achievement.ts";
import { kpiState } from "./kpi-state.ts";

/** The KPIs of a programme as rows of KPI. `years` are the keys of the columns of actuals. */
export function kpiRows(dataset: Dataset, program: Program, years: readonly string[]): KpiRow[] {
  const ids = idsOf(program);
  return program.kpis.map((kpi, index) => ({
    id: kpiRowId(program.id, ids[index] ?? ""),
    ...kpiRow(dataset, { program, kpi }, years),
  }));
}

/** A programme stands in the workbooks of several PJs, and its KPIs have the same ids in all of them. */
function idsOf(program: Program): readonly string[] {
  const ids = known.get(program) ?? kpiIds(program.kpis);
  known.set(program, ids);
  return ids;
}

const known = new WeakMap<Program, readonly string[]>();

type ProgramKpi = { readonly program: Program; readonly kpi: Kpi };

/** A KPI as a row of the KPI sheet, but for its id; figures stay numbers. `years` are the keys of its columns of actuals. */
export function kpiRow(dataset: Dataset, { program, kpi }: ProgramKpi, years: readonly string[]): Omit<KpiRow, "id"> {
  const { target, period } = kpi;
  const words = wordsOf(dataset);
  const length = period?.from === undefined || period.to === undefined ? null : period.to - period.from + 1;
  const actuals = Object.fromEntries(years.map((year) => [year, kpi.actuals?.[year] ?? null]));
  const reached = kpiAchievement({ actuals, target });
  return {
    programNo: program.no,
    program: program.name,
    stage: say(words, `workbook.kpi.${kpi.stage}`),
    kind: say(words, `workbook.kpi.${kpi.kind}`),
    group: kpi.group ?? "",
    project: projectNames(dataset, kpi.project === undefined ? undefined : [kpi.project]),
    indicator: kpi.indicator,
    text: kpi.text ?? "",
    target: target?.value ?? null,
    max: target?.max ?? null,
    comparator: comparatorName(target, words),
    unit: target?.unit ?? "",
    per: perName(target, words),
    cumulative: cumulativeFigure(target),
    from: period?.from ?? null,
    to: period?.to ?? null,
    period: yearRange(period, words),
    remark: kpi.remark ?? "",
    actuals,
    years: length,
    ...reached,
    ...kpiState({ ...reached, actuals, target, years: length }, words),
  };
}

function comparatorName(target: Target | undefined, words: Words): string {
  if (target === undefined || target.comparator === "=") return "";
  return say(words, `workbook.kpi.${comparators[target.comparator]}`);
}

const comparators = { ">=": "atLeast", "<=": "atMost", range: "range", about: "about" } as const;

function perName(target: Target | undefined, words: Words): string {
  if (target?.per === "year") return say(words, "workbook.kpi.perYear");
  return target?.cumulative === true ? say(words, "workbook.kpi.cumulative") : "";
}

/** Only the sum that stands beside a per-year figure; a figure that is itself the sum is in `target`. */
function cumulativeFigure(target: Target | undefined): number | null {
  return typeof target?.cumulative === "number" ? target.cumulative : null;
}
