import type { ChartTemplate } from "../template/chart-template.ts";
import { parseFormula, type Reference } from "../template/parse-reference.ts";
import type { TableTemplate } from "../template/table-template.ts";
import { readList } from "./read-field.ts";

/** Height of the rows under a chart, in points: the chart's place must not depend on a reader's idea of a row. */
export const chartRowHeight = 15;

const pointsPerMillimetre = 72 / 25.4;

/**
 * How many rows a chart covers.
 *
 * Its categories are counted in the view, for the table that holds them may stand on a sheet not yet laid out.
 */
export function chartRows(chart: ChartTemplate, tables: readonly TableTemplate[], view: object): number {
  const height = chart.height + chart.perCategory * categoryCount(chart, tables, view);
  return Math.ceil((height * pointsPerMillimetre) / chartRowHeight);
}

function categoryCount({ categories }: ChartTemplate, tables: readonly TableTemplate[], view: object): number {
  const reference = parseFormula(categories).find((piece) => typeof piece !== "string")?.reference;
  const table = tables.find(({ name }) => name === reference?.table);
  const list = table && listBehind(reference, table);
  return list === undefined ? 0 : readList(view, list).length;
}

function listBehind(reference: Reference | undefined, { rows, columns }: TableTemplate): string | undefined {
  return reference?.row === "rows" ? rows : columns.find(({ key }) => key === reference?.column)?.each;
}
