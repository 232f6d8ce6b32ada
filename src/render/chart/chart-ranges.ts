/** Cells that hold a chart's figures, as formulas such as `'予算'!$C$5:$C$7`; series in the chart's order. */
export type ChartRanges = {
  readonly categories: string;
  readonly series: readonly { readonly name: string; readonly values: string }[];
};
