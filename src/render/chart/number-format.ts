import type { Chart } from "../../view/chart.ts";

/** Excel number format for a chart's figures: separators, one decimal where a figure has decimals, negatives with ▲. */
export function numberFormat(chart: Chart): string {
  const hasDecimals = chart.series.some(({ values }) => values.some((value) => !Number.isInteger(value ?? 0)));
  return hasDecimals ? "#,##0.0;▲#,##0.0" : "#,##0;▲#,##0";
}
