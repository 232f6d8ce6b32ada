import type { Chart } from "../../../view/chart.ts";
import { separated } from "../../../view/format/figure-text.ts";
import { say, type Words } from "../../../words/paper-words.ts";
import type { ChartLook } from "../../chart/chart-look.ts";
import type { ChartRanges } from "../../chart/chart-workbook.ts";
import type { ChartTemplate, SeriesTemplate } from "../template/workbook-template.ts";
import { type Canvas, type ChartRoom, largest } from "./canvas.ts";
import type { CellsAt } from "./cells-at.ts";
import { readField, readList } from "./expressions.ts";
import { resolveFormula } from "./resolve-formula.ts";
import type { ChartLayout } from "./sheet-layout.ts";

type Around = Pick<Canvas, "tables" | "expand" | "expandFormula" | "view" | "words" | "look">;

/** A chart with the cells that it shows, and what stands in them. */
export function drawChart(around: Around, { area, template }: ChartRoom, cellsAt: CellsAt): ChartLayout {
  const { expand, look, words } = around;
  const ranges = chartRanges(around, template);
  const series = ranges.series.map(({ name, values }) => ({
    name: texts(cellsAt(name)).join(""),
    values: cellsAt(values).map((value) => (typeof value === "number" ? value : null)),
  }));
  const figures = chartFigures(
    { measure: template.measure, unit: expand(template.unit) },
    series.flatMap(({ values }) => values),
    { words, negative: look.negative },
  );
  const { kind, overlapped, labels, fills } = template;
  const bare = {
    kind,
    title: expand(template.title),
    unit: figures.unit,
    categories: texts(cellsAt(ranges.categories)),
    series,
  };
  return {
    area,
    ranges,
    chart: { ...bare, alt: spoken(expand(template.alt), bare, { words, measure: template.measure }) },
    look: { ...figures, fills, overlapped, labelled: labels, font: look.font },
  };
}

function texts(values: ReturnType<CellsAt>): string[] {
  return values.map((value) => (value === null ? "" : String(value)));
}

/** More figures than these nobody wants to listen to. */
const mostSpoken = 12;

type Speaker = { readonly words: Words; readonly measure: ChartTemplate["measure"] };

/** The text for those who do not see the chart, with its figures where they are few. */
function spoken(text: string, { categories, series }: Omit<Chart, "alt">, speaker: Speaker): string {
  if (categories.length * series.length > mostSpoken) return text;
  const { words } = speaker;
  const said = series.flatMap(({ name, values }) =>
    values.flatMap((value, index) => {
      if (value === null) return [];
      const [label, figure] = [categories[index] ?? "", spokenFigure(value, speaker)];
      if (series.length === 1) return [say(words, "chart.figure", { label, figure })];
      return [say(words, "chart.figureOfSeries", { label, series: name, figure })];
    }),
  );
  return said.length === 0
    ? text
    : say(words, "chart.figures", { text, figures: said.join(say(words, "list.separator")) });
}

function spokenFigure(value: number, { words, measure }: Speaker): string {
  if (measure === "percent") return say(words, "figure.percent", { figure: separated(value * 100, 1) });
  const figure = separated(value, 1);
  return measure === "money" ? say(words, "chart.money", { figure }) : figure;
}

/** In what unit a chart's figures are shown, and how they are written. */
type ChartFigures = Pick<ChartLook, "axisFormat" | "labelFormat"> & { readonly unit: string };

/**
 * Unit and formats by the size of the largest figure. The figures themselves stay as they are in the cells: the format
 * divides them where they are shown. Excel's display units could show 億円 too, but LibreOffice passes over them and would
 * put figures in thousand yen under that unit.
 *
 * @param negative the sign before negative figures
 */
export function chartFigures(
  { measure, unit }: Pick<ChartTemplate, "measure" | "unit">,
  values: readonly (number | null)[],
  { words, negative }: { readonly words: Words; readonly negative: string },
): ChartFigures {
  const most = largest(values.map((value) => Math.abs(value ?? 0)));
  if (measure === "percent") return { unit: say(words, "unit.percent"), ...formats("0%", "0.0%", negative) };
  if (measure === "count") return { unit, ...formats("#,##0", "#,##0", negative) };
  // A comma after the last digit divides by 1,000: thousand yen become million yen.
  if (most >= 1_000_000) return { unit: say(words, "unit.million"), ...formats("#,##0,", "#,##0,", negative) };
  if (most >= 10_000) return { unit: say(words, "unit.million"), ...formats("#,##0,", "#,##0.0,", negative) };
  return { unit: say(words, "unit.money"), ...formats("#,##0", "#,##0", negative) };
}

/** Labels leave 0 out: Excel draws a cell with － as 0, and no figure must not read as one. */
function formats(axis: string, label: string, negative: string) {
  return { axisFormat: `${axis};"${negative}"${axis};0`, labelFormat: `${label};"${negative}"${label};` };
}

type RangesAround = Pick<Canvas, "tables" | "expandFormula" | "view">;

/**
 * The cells that a chart shows. They are known before any cell is drawn.
 *
 * @throws ProblemError (template-reference)
 */
export function chartRanges(around: RangesAround, { categories, series }: ChartTemplate): ChartRanges {
  return {
    categories: resolved(around, categories),
    series: series.flatMap((one) => seriesRanges(around, one)),
  };
}

/** The addresses of all these cells. */
export function addressesOf({ categories, series }: ChartRanges): string[] {
  return [categories, ...series.flatMap(({ name, values }) => [name, values])];
}

function seriesRanges(around: RangesAround, { each, name, values }: SeriesTemplate) {
  const items: readonly (object | undefined)[] = each === undefined ? [undefined] : readList(around.view, each);
  return items.map((item) => ({ name: resolved(around, name, item), values: resolved(around, values, item) }));
}

/** '予算'!$C$5:$C$7 */
function resolved({ tables, expandFormula }: RangesAround, reference: string, item?: object): string {
  const itemKey = item === undefined ? "" : String(readField(item, "key"));
  return resolveFormula(expandFormula(reference, item), { tables, sheet: "", row: 0, itemKey, style: "fixed" });
}
