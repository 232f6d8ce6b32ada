import type { Chart } from "../../view/chart.ts";
import { separated } from "../../view/format/figure-text.ts";
import { say, type Words } from "../../words/paper-words.ts";

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

/** The look of a chart that says nothing else: figures as they are, labels where there is one series and room for them. */
export function usualLook(chart: Chart, words: Words): ChartLook {
  const format = numberFormat(chart, words);
  return {
    axisFormat: format,
    labelFormat: format,
    fills: ["dark", "light", "grey", "orange", "green", "middle"],
    labelled: hasRoomForLabels(chart) ? "all" : "none",
    font: say(words, "look.font.head"),
  };
}

/** Columns of many years would write their figures over each other. */
function hasRoomForLabels({ kind, categories, series }: Chart): boolean {
  const [first, ...others] = series;
  if (first === undefined || others.length > 0) return false;
  const longest = Math.max(0, ...first.values.map((value) => separated(value ?? 0, 1).length));
  return kind.endsWith("bar") || categories.length * longest <= charactersAcross;
}

/** Digits at the size of labels across the width of a page, with some room between figures. */
const charactersAcross = 72;

/** Excel number format for a chart's figures: separators, one decimal where a figure has decimals, negatives with their sign. */
function numberFormat(chart: Chart, words: Words): string {
  const hasDecimals = chart.series.some(({ values }) => values.some((value) => !Number.isInteger(value ?? 0)));
  const format = hasDecimals ? "#,##0.0" : "#,##0";
  return `${format};${say(words, "sign.negative")}${format}`;
}

/** The fill of a series as DrawingML. Steps of lightness survive a copier and every kind of colour blindness. */
export function fillXml(fill: ChartFill): string {
  if (fill !== "hatched") return solid(colors[fill]);
  return (
    `<a:pattFill prst="wdUpDiag"><a:fgClr><a:srgbClr val="${outline}"/></a:fgClr>` +
    `<a:bgClr><a:srgbClr val="FFFFFF"/></a:bgClr></a:pattFill>`
  );
}

/** Fill and a thin dark edge, so that the lightest bar still stands out from the paper. */
export function areaXml(fill: ChartFill): string {
  return `<c:spPr>${fillXml(fill)}<a:ln w="6350">${solid(outline)}</a:ln></c:spPr>`;
}

const outline = "1F4E79";

const colors: Readonly<Record<Exclude<ChartFill, "hatched">, string>> = {
  dark: "1F4E79",
  middle: "7BA7CF",
  light: "DCE6F1",
  grey: "7F7F7F",
  orange: "F4B183",
  green: "548235",
};

function solid(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
}
