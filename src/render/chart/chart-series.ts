import type { Chart } from "../../view/chart.ts";
import { escapeXml } from "../opc/escape-xml.ts";
import type { ChartRanges } from "./chart-ranges.ts";
import { chartText } from "./chart-text.ts";
import { numberFormat } from "./number-format.ts";

/** All series of a chart, each with its cells and the figures in them. */
export function renderSeries(chart: Chart, ranges: ChartRanges): string {
  const format = escapeXml(numberFormat(chart));
  const categories = `<c:cat>${stringReference(ranges.categories, chart.categories)}</c:cat>`;
  return chart.series.map((_, index) => oneSeries({ chart, ranges, index, categories, format })).join("");
}

type Series = { chart: Chart; ranges: ChartRanges; index: number; categories: string; format: string };

function oneSeries({ chart, ranges, index, categories, format }: Series): string {
  const { name = "", values = [] } = chart.series[index] ?? {};
  const range = ranges.series[index] ?? { name: "", values: "" };
  const isLine = chart.kind === "line";
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx>${stringReference(range.name, [name])}</c:tx>` +
    `${isLine ? lineLook(index) : barLook(index)}${chart.series.length === 1 ? labels(chart, format) : ""}${categories}` +
    `<c:val>${numberReference({ range: range.values, values, format })}</c:val>${isLine ? '<c:smooth val="0"/>' : ""}</c:ser>`
  );
}

/** Colours that stay apart when a paper is copied in black and white. */
const colors = ["1F4E79", "9DC3E6", "7F7F7F", "F4B183", "548235", "BFBFBF"];
const colorOf = (index: number) => colors[index % colors.length] ?? "1F4E79";
const fill = (index: number) => `<a:solidFill><a:srgbClr val="${colorOf(index)}"/></a:solidFill>`;

function barLook(index: number): string {
  return `<c:spPr>${fill(index)}</c:spPr><c:invertIfNegative val="0"/>`;
}

function lineLook(index: number): string {
  const marker = `<c:marker><c:symbol val="circle"/><c:size val="6"/><c:spPr>${fill(index)}</c:spPr></c:marker>`;
  return `<c:spPr><a:ln w="22225">${fill(index)}</a:ln></c:spPr>${marker}`;
}

function labels({ kind }: Chart, format: string): string {
  const position = { column: "outEnd", bar: "outEnd", line: "t", "stacked-column": "ctr" }[kind];
  return (
    `<c:dLbls><c:numFmt formatCode="${format}" sourceLinked="0"/><c:spPr><a:noFill/></c:spPr>${chartText(900)}<c:dLblPos val="${position}"/>` +
    `<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`
  );
}

function stringReference(range: string, texts: readonly string[]): string {
  const points = texts.map((text, index) => `<c:pt idx="${index}"><c:v>${escapeXml(text)}</c:v></c:pt>`).join("");
  return `<c:strRef><c:f>${escapeXml(range)}</c:f><c:strCache><c:ptCount val="${texts.length}"/>${points}</c:strCache></c:strRef>`;
}

type Numbers = { range: string; values: readonly (number | null)[]; format: string };

function numberReference({ range, values, format }: Numbers): string {
  const points = values
    .map((value, index) => (value === null ? "" : `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`))
    .join("");
  return (
    `<c:numRef><c:f>${escapeXml(range)}</c:f><c:numCache><c:formatCode>${format}</c:formatCode>` +
    `<c:ptCount val="${values.length}"/>${points}</c:numCache></c:numRef>`
  );
}
