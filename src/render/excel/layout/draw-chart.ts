import type { Chart } from "../../../view/chart.ts";
import { separated } from "../../../view/format/figure-text.ts";
import type { ChartTemplate } from "../template/chart-template.ts";
import type { Canvas } from "./canvas.ts";
import type { CellsAt } from "./cells-at.ts";
import { chartFigures } from "./chart-figures.ts";
import { chartRanges } from "./chart-ranges.ts";
import type { ChartRoom } from "./chart-room.ts";
import type { ChartLayout } from "./sheet-layout.ts";

type Around = Pick<Canvas, "tables" | "expand" | "view" | "look">;

/** A chart with the cells that it shows, and what stands in them. */
export function drawChart(around: Around, { area, template }: ChartRoom, cellsAt: CellsAt): ChartLayout {
  const { expand, look } = around;
  const ranges = chartRanges(around, template);
  const series = ranges.series.map(({ name, values }) => ({
    name: texts(cellsAt(name)).join(""),
    values: cellsAt(values).map((value) => (typeof value === "number" ? value : null)),
  }));
  const figures = chartFigures(
    template,
    series.flatMap(({ values }) => values),
    look.negative,
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
    chart: { ...bare, alt: spoken(expand(template.alt), bare, template.measure) },
    look: { ...figures, fills, overlapped, labelled: labels, font: look.font },
  };
}

function texts(values: ReturnType<CellsAt>): string[] {
  return values.map((value) => (value === null ? "" : String(value)));
}

/** More figures than these nobody wants to listen to. */
const mostSpoken = 12;

/** The text for those who do not see the chart, with its figures where they are few. */
function spoken(text: string, { categories, series }: Omit<Chart, "alt">, measure: ChartTemplate["measure"]): string {
  if (categories.length * series.length > mostSpoken) return text;
  const units = { money: "千円", percent: "％", count: "" };
  const figure = (value: number) => `${separated(measure === "percent" ? value * 100 : value, 1)}${units[measure]}`;
  const said = series.flatMap(({ name, values }) =>
    values.flatMap((value, index) => {
      const label = series.length > 1 ? `${categories[index]}の${name}` : categories[index];
      return value === null ? [] : [`${label}は${figure(value)}`];
    }),
  );
  return said.length === 0 ? text : `${text}${said.join("、")}。`;
}
