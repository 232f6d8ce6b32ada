import type { Dataset } from "../../model/dataset.ts";
import type { Kpi } from "../../model/kpi.ts";
import type { Program } from "../../model/program.ts";
import type { MeasureId } from "../../model/measures.ts";
import { say, type Words, wordsOf } from "../../words/paper-words.ts";
import { measureHeading } from "../measure/definitions.ts";
import { currentYear } from "../money/current-year.ts";
import { projectNames } from "../project-view-of.ts";
import { kpiRow } from "./kpi-rows.ts";
import { isRelisted } from "./program-rows.ts";
import type { DataRecord, KpiRow } from "./row-schemas.ts";

/**
 * Every figure of some programmes, one to a row: amounts by year, published parts of a PJ, targets, actuals.
 *
 * @param project id of the PJ whose parts are wanted, null for those of all
 */
export function dataRecords(dataset: Dataset, programs: readonly Program[], project: string | null): DataRecord[] {
  return programs.flatMap((program) => [
    ...amounts(dataset, program),
    ...parts(dataset, program, project),
    ...requests(dataset, program),
    ...program.kpis.flatMap((kpi) => kpiRecords(dataset, program, kpi)),
  ]);
}

function amounts(dataset: Dataset, program: Program): DataRecord[] {
  const words = wordsOf(dataset);
  const single = projectOf(dataset, program);
  return Object.entries(program.budget.initial)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([year, value]) => ({
      ...base(program, measureHeading("initial", words)),
      ...ofYear(Number(year)),
      project: single,
      item: measureHeading("initial", words),
      value,
      unit: say(words, "unit.money"),
      remark: value === null ? say(words, "workbook.data.notGiven") : "",
    }));
}

function projectOf(dataset: Dataset, { projects }: Program): string {
  return projects.length === 1 ? projectNames(dataset, projects) : "";
}

function parts(dataset: Dataset, program: Program, project: string | null): DataRecord[] {
  if (program.projects.length === 1) return [];
  const year = currentYear(dataset);
  const words = wordsOf(dataset);
  return Object.entries(program.budget.byProject?.[year] ?? {})
    .filter(([id]) => project === null || id === project)
    .map(([id, value]) => ({
      ...base(program, measureHeading("part", words)),
      ...ofYear(Number(year)),
      project: projectNames(dataset, [id]),
      item: measureHeading("initial", words),
      value,
      unit: say(words, "unit.money"),
    }));
}

/** Of all years that have any, requests before assessments. */
function requests(dataset: Dataset, program: Program): DataRecord[] {
  const { request, assessment, requestReason } = program.budget;
  const words = wordsOf(dataset);
  const project = projectOf(dataset, program);
  const records = (measure: MeasureId, amounts: Readonly<Record<string, number>> = {}) =>
    Object.entries(amounts)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([year, value]) => ({
        ...base(program, measureHeading(measure, words)),
        ...ofYear(Number(year)),
        project,
        item: measureHeading(measure, words),
        value,
        unit: say(words, "unit.money"),
      }));
  const reasonOf = ({ year }: DataRecord) => requestReason?.[String(year)] ?? "";
  return [
    ...records("request.amount", request).map((record) => ({ ...record, remark: reasonOf(record) })),
    ...records("assessment.amount", assessment),
  ];
}

function kpiRecords(dataset: Dataset, program: Program, kpi: Kpi): DataRecord[] {
  const { actuals = {} } = kpi;
  const words = wordsOf(dataset);
  const row = kpiRow(dataset, { program, kpi }, Object.keys(actuals).toSorted());
  const { project, stage, group, indicator, comparator, per, unit, from, to } = row;
  const shared = { project, stage, group, item: indicator, unit };
  const target = {
    ...base(program, say(words, "workbook.data.target")),
    ...shared,
    ...span(from, to),
    condition: conditionOf({ comparator, per }, words),
    value: row.target,
    max: row.max,
  };
  return [
    ...(row.target === null ? [] : [target]),
    ...Object.entries(row.actuals).map(([year, value]) => ({
      ...base(program, say(words, "workbook.data.actual")),
      ...shared,
      ...ofYear(Number(year)),
      value,
      remark: row.remark,
    })),
  ];
}

function conditionOf({ comparator, per }: Pick<KpiRow, "comparator" | "per">, words: Words): string {
  if (comparator === "" || per === "") return comparator + per;
  return say(words, "workbook.data.conditions", { comparator, per });
}

function base(program: Program, kind: string): DataRecord {
  return {
    kind,
    programNo: program.no,
    programId: program.id,
    program: program.name,
    project: "",
    relisted: isRelisted(program) ? 1 : 0,
    stage: "",
    group: "",
    item: "",
    year: null,
    from: "",
    to: "",
    condition: "",
    value: null,
    max: null,
    unit: "",
    remark: "",
  };
}

function ofYear(year: number): Pick<DataRecord, "year" | "from" | "to"> {
  return { year, ...span(year, year) };
}

/** A fiscal year goes from April to March. */
function span(from: number | null, to: number | null): Pick<DataRecord, "from" | "to"> {
  return { from: from === null ? "" : `${from}-04-01`, to: to === null ? "" : `${to + 1}-03-31` };
}
