import type { Chart } from "../../view/chart.ts";
import { numberFormat } from "./number-format.ts";

/** How the area of a series is filled; each tells itself from the others in a black-and-white copy too. */
export type ChartFill = "dark" | "middle" | "light" | "grey" | "orange" | "green" | "hatched";

/** What is not said by the chart's description: how its figures are written, coloured and labelled. */
export type ChartLook = {
  /** Number formats of the axis and of the labels at the bars, in Excel's code */
  readonly axisFormat: string;
  readonly labelFormat: string;
  /** One for each series; what is missing begins from the front */
  readonly fills: readonly ChartFill[];
  /** Series whose figures stand at their bars */
  readonly labelled: "all" | "last" | "none";
  /** true: series lie on one line, for figures of which each category has one, such as increases and decreases */
  readonly overlapped?: boolean;
  readonly font: string;
};

/** The look of a chart that says nothing else: figures as they are, labels where there is one series. */
export function usualLook(chart: Chart): ChartLook {
  const format = numberFormat(chart);
  return {
    axisFormat: format,
    labelFormat: format,
    fills: ["dark", "light", "grey", "orange", "green", "middle"],
    labelled: chart.series.length === 1 ? "all" : "none",
    font: "ＭＳ ゴシック",
  };
}
