import type { ChartRanges } from "../../chart/chart-ranges.ts";
import type { ChartTemplate, SeriesTemplate } from "../template/chart-template.ts";
import type { Canvas } from "./canvas.ts";
import { readField, readList } from "./read-field.ts";
import { resolveFormula } from "./resolve-formula.ts";

type Around = Pick<Canvas, "tables" | "expand" | "view">;

/**
 * The cells that a chart shows. They are known before any cell is drawn.
 *
 * @throws ProblemError (template-reference)
 */
export function chartRanges(around: Around, { categories, series }: ChartTemplate): ChartRanges {
  return {
    categories: resolved(around, categories),
    series: series.flatMap((one) => seriesRanges(around, one)),
  };
}

/** The addresses of all these cells. */
export function addressesOf({ categories, series }: ChartRanges): string[] {
  return [categories, ...series.flatMap(({ name, values }) => [name, values])];
}

function seriesRanges(around: Around, { each, name, values }: SeriesTemplate) {
  const items: readonly (object | undefined)[] = each === undefined ? [undefined] : readList(around.view, each);
  return items.map((item) => ({ name: resolved(around, name, item), values: resolved(around, values, item) }));
}

/** '予算'!$C$5:$C$7 */
function resolved({ tables, expand }: Around, reference: string, item?: object): string {
  const itemKey = item === undefined ? "" : String(readField(item, "key"));
  return resolveFormula(expand(reference, item), { tables, sheet: "", row: 0, itemKey, style: "fixed" });
}
