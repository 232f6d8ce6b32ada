import { type Problem, problemOf } from "../../base/problem.ts";
import type { Chart } from "../../view/chart.ts";

/** What keeps a chart from being drawn: nothing to show, or series that do not fit the categories. */
export function checkChart(chart: Chart): readonly Problem[] {
  const misfits = chart.series.filter(({ values }) => values.length !== chart.categories.length);
  const hasFigure = chart.series.some(({ values }) => values.some((value) => value !== null));
  return [
    ...misfits.map(({ name, values }) =>
      problem(
        `the series "${name}" of the chart "${chart.title}" has ${values.length} values for ${chart.categories.length} categories`,
      ),
    ),
    ...(hasFigure ? [] : [problem(`the chart "${chart.title}" has no figures`)]),
  ];
}

function problem(message: string): Problem {
  return problemOf("chart-shape", { message });
}
