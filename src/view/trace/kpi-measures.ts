import { standard } from "../../words/paper-words.ts";
import type { DataPath } from "../../base/place.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Kpi } from "../../model/kpi.ts";
import type { Program } from "../../model/program.ts";
import { fiscalYearLabel } from "../format/era-text.ts";
import type { Measure } from "../measure/measure.ts";
import { kpiRows } from "../workbook/kpi-rows.ts";
import type { KpiRow } from "../workbook/row-schemas.ts";
import { derivedMeasure } from "./derived-measure.ts";

/** The figures of a programme's KPIs: targets, results reported, and how far the target is reached. */
export function kpiMeasures(dataset: Dataset, program: Program): Measure[] {
  const years = [...new Set(program.kpis.flatMap(reportedYears))].toSorted();
  const rows = kpiRows(dataset, program, years);
  return program.kpis.flatMap((kpi, index): Measure[] => {
    const row = rows[index];
    if (row === undefined) return [];
    const one = { program, kpi, index, name: `kpis/${row.id}`, label: `${program.name} ${kpi.indicator}` };
    return [...givenMeasures(one), ...reachedMeasures(one, row)];
  });
}

/** A KPI with the name and the words that those of its measures begin with. */
type NamedKpi = {
  readonly program: Program;
  readonly kpi: Kpi;
  readonly index: number;
  readonly name: string;
  readonly label: string;
};

function reportedYears({ actuals = {} }: Kpi): string[] {
  return Object.keys(actuals).toSorted();
}

/** A figure that the dataset itself gives, at its path in the KPI. */
type GivenFigure = {
  readonly field: string;
  readonly words: string;
  readonly value: number | undefined;
  readonly path: DataPath;
};

/** The target, and what is reported year by year. */
function givenMeasures(one: NamedKpi): Measure[] {
  const { target, actuals = {} } = one.kpi;
  const sum = typeof target?.cumulative === "number" ? target.cumulative : undefined;
  const figures: readonly GivenFigure[] = [
    { field: "target", words: "目標値", value: target?.value, path: ["target", "value"] },
    { field: "max", words: "目標値の上限", value: target?.max, path: ["target", "max"] },
    { field: "cumulative", words: "期間累計の目標値", value: sum, path: ["target", "cumulative"] },
    ...reportedYears(one.kpi).map((year) => ({
      field: `actuals/${year}`,
      words: `${fiscalYearLabel(Number(year), "table", standard.ja)}実績`,
      value: actuals[year],
      path: ["actuals", year],
    })),
  ];
  return figures.flatMap((figure) => givenMeasure(one, figure));
}

function givenMeasure({ program, kpi, index, name, label }: NamedKpi, given: GivenFigure): Measure[] {
  const { field, words, value, path } = given;
  if (value === undefined) return [];
  const { document } = program.source;
  const origin = { record: program, path: ["kpis", index, ...path], document, lines: kpi.source };
  return [{ name: `${name}/${field}`, label: `${label} ${words}`, value, unit: kpi.target?.unit ?? "", origin }];
}

/** What is held against the target, and how far that reaches it. */
function reachedMeasures({ kpi, name, label }: NamedKpi, row: KpiRow): Measure[] {
  const { target } = kpi;
  const isSum = target?.cumulative === true;
  const results = reportedYears(kpi).map((year) => `${name}/actuals/${year}`);
  return [
    ...derivedMeasure(
      { name: `${name}/actual`, label: `${label} 判定値`, value: row.actual, unit: target?.unit ?? "" },
      isSum ? "実績の合計" : "最新の実績",
      isSum ? results : results.slice(-1),
    ),
    ...derivedMeasure(
      { name: `${name}/achievement`, label: `${label} 達成率`, value: row.achievement, unit: "％" },
      target?.comparator === "<=" ? "目標値 ÷ 判定値" : "判定値 ÷ 目標値",
      [`${name}/actual`, `${name}/target`],
    ),
  ];
}
