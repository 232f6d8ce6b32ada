import type { DataPath } from "../../base/place.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Kpi } from "../../model/kpi.ts";
import type { Program } from "../../model/program.ts";
import { say, type Words, wordsOf } from "../../words/paper-words.ts";
import { fiscalYearLabel } from "../format/era-text.ts";
import type { Measure } from "../measure/measure.ts";
import { kpiRows } from "../workbook/kpi-rows.ts";
import type { KpiRow } from "../workbook/row-schemas.ts";
import { derivedMeasure } from "./derived-measure.ts";

/** The figures of a programme's KPIs: targets, results reported, and how far the target is reached. */
export function kpiMeasures(dataset: Dataset, program: Program): Measure[] {
  const years = [...new Set(program.kpis.flatMap(reportedYears))].toSorted();
  const rows = kpiRows(dataset, program, years);
  const words = wordsOf(dataset);
  return program.kpis.flatMap((kpi, index): Measure[] => {
    const row = rows[index];
    if (row === undefined) return [];
    const label = say(words, "trace.item", { name: program.name, figure: kpi.indicator });
    const one = { program, kpi, index, name: `kpis/${row.id}`, label, words };
    return [...givenMeasures(one), ...reachedMeasures(one, row)];
  });
}

/** A KPI with the name and the label that those of its measures begin with. */
type NamedKpi = {
  readonly program: Program;
  readonly kpi: Kpi;
  readonly index: number;
  readonly name: string;
  readonly label: string;
  readonly words: Words;
};

function reportedYears({ actuals = {} }: Kpi): string[] {
  return Object.keys(actuals).toSorted();
}

/** A figure that the dataset itself gives, at its path in the KPI. */
type GivenFigure = {
  readonly field: string;
  readonly figure: string;
  readonly value: number | undefined;
  readonly path: DataPath;
};

/** The target, and what is reported year by year. */
function givenMeasures(one: NamedKpi): Measure[] {
  const { words } = one;
  const { target, actuals = {} } = one.kpi;
  const sum = typeof target?.cumulative === "number" ? target.cumulative : undefined;
  const figures: readonly GivenFigure[] = [
    { field: "target", figure: say(words, "trace.kpi.target"), value: target?.value, path: ["target", "value"] },
    { field: "max", figure: say(words, "trace.kpi.max"), value: target?.max, path: ["target", "max"] },
    { field: "cumulative", figure: say(words, "trace.kpi.cumulative"), value: sum, path: ["target", "cumulative"] },
    ...reportedYears(one.kpi).map((year) => ({
      field: `actuals/${year}`,
      figure: say(words, "trace.kpi.actuals", { year: fiscalYearLabel(Number(year), "table", words) }),
      value: actuals[year],
      path: ["actuals", year],
    })),
  ];
  return figures.flatMap((figure) => givenMeasure(one, figure));
}

function givenMeasure({ program, kpi, index, name, label, words }: NamedKpi, given: GivenFigure): Measure[] {
  const { field, figure, value, path } = given;
  if (value === undefined) return [];
  const { document } = program.source;
  const origin = { record: program, path: ["kpis", index, ...path], document, lines: kpi.source };
  const whole = say(words, "trace.item", { name: label, figure });
  return [{ name: `${name}/${field}`, label: whole, value, unit: kpi.target?.unit ?? "", origin }];
}

/** What is held against the target, and how far that reaches it. */
function reachedMeasures({ kpi, name, label, words }: NamedKpi, row: KpiRow): Measure[] {
  const { target } = kpi;
  const isSum = target?.cumulative === true;
  const labelOf = (figure: string) => say(words, "trace.item", { name: label, figure });
  const results = reportedYears(kpi).map((year) => `${name}/actuals/${year}`);
  return [
    ...derivedMeasure(
      {
        name: `${name}/actual`,
        label: labelOf(say(words, "trace.kpi.actual")),
        value: row.actual,
        unit: target?.unit ?? "",
      },
      say(words, isSum ? "trace.formula.results" : "trace.formula.latest"),
      isSum ? results : results.slice(-1),
    ),
    ...derivedMeasure(
      {
        name: `${name}/achievement`,
        label: labelOf(say(words, "trace.kpi.achievement")),
        value: row.achievement,
        unit: say(words, "unit.percent"),
      },
      say(words, target?.comparator === "<=" ? "trace.formula.atMost" : "trace.formula.atLeast"),
      [`${name}/actual`, `${name}/target`],
    ),
  ];
}
