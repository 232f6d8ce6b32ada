import type { DataPath } from "../../base/place.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Program } from "../../model/program.ts";
import { fiscalYearLabel } from "../format/era-text.ts";
import type { Measure } from "../measure/measure.ts";
import { kpiRows } from "../workbook/kpi-rows.ts";
import { derivedMeasure } from "./derived-measure.ts";

/** The figures of a programme's KPIs: targets, results reported, and how far the target is reached. */
export function kpiMeasures(dataset: Dataset, program: Program): Measure[] {
  const years = [...new Set(program.kpis.flatMap(({ actuals }) => Object.keys(actuals ?? {})))].toSorted();
  const rows = kpiRows(dataset, program, years);
  return program.kpis.flatMap((kpi, index): Measure[] => {
    const row = rows[index];
    if (row === undefined) return [];
    const own = `kpis/${row.id}`;
    const label = `${program.name} ${kpi.indicator}`;
    const { target, actuals = {}, source } = kpi;
    const given = (field: string, word: string, value: number | undefined, path: DataPath): Measure[] => {
      if (value === undefined) return [];
      const origin = {
        record: program,
        path: ["kpis", index, ...path],
        document: program.source.document,
        lines: source,
      };
      return [{ name: `${own}/${field}`, label: `${label} ${word}`, value, unit: target?.unit ?? "", origin }];
    };
    const sum = typeof target?.cumulative === "number" ? target.cumulative : undefined;
    const reported = Object.keys(actuals).toSorted();
    const results = reported.map((year) => `${own}/actuals/${year}`);
    const isSum = target?.cumulative === true;
    return [
      ...given("target", "目標値", target?.value, ["target", "value"]),
      ...given("max", "目標値の上限", target?.max, ["target", "max"]),
      ...given("cumulative", "期間累計の目標値", sum, ["target", "cumulative"]),
      ...reported.flatMap((year) =>
        given(`actuals/${year}`, `${fiscalYearLabel(Number(year), "table")}実績`, actuals[year], ["actuals", year]),
      ),
      ...derivedMeasure(
        { name: `${own}/actual`, label: `${label} 判定値`, value: row.actual, unit: target?.unit ?? "" },
        isSum ? "実績の合計" : "最新の実績",
        isSum ? results : results.slice(-1),
      ),
      ...derivedMeasure(
        { name: `${own}/achievement`, label: `${label} 達成率`, value: row.achievement, unit: "％" },
        target?.comparator === "<=" ? "目標値 ÷ 判定値" : "判定値 ÷ 目標値",
        [`${own}/actual`, `${own}/target`],
      ),
    ];
  });
}
