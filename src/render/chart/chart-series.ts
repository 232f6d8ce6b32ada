import { escapeXml } from "../../opc/escape-xml.ts";
import type { Chart } from "../../view/chart.ts";
import type { Words } from "../../words/paper-words.ts";
import { areaXml, type ChartFill, type ChartLook, fillXml } from "./chart-look.ts";
import type { ChartRanges } from "./chart-workbook.ts";

type Source = {
  readonly chart: Chart;
  readonly ranges: ChartRanges;
  readonly look: ChartLook;
  readonly words: Words;
};

/** All series of a chart, each with its cells and the figures in them. */
export function renderSeries(source: Source): string {
  const { chart, ranges } = source;
  const categories = `<c:cat>${stringReference(ranges.categories, chart.categories)}</c:cat>`;
  return chart.series.map((_, index) => oneSeries({ ...source, index, categories })).join("");
}

function oneSeries(source: Source & { index: number; categories: string }): string {
  const { chart, ranges, look, index, categories } = source;
  const { name = "", values = [] } = chart.series[index] ?? {};
  const range = ranges.series[index] ?? { name: "", values: "" };
  const fill = look.fills[index % look.fills.length] ?? "dark";
  const isLine = chart.kind === "line";
  const isLabelled = look.labelled === "all" || (look.labelled === "last" && index === chart.series.length - 1);
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx>${stringReference(range.name, [name])}</c:tx>` +
    `${isLine ? lineLook(fill) : `${areaXml(fill)}<c:invertIfNegative val="0"/>`}${isLabelled ? labels(source) : ""}${categories}` +
    `<c:val>${numberReference({ range: range.values, values, format: escapeXml(look.axisFormat) })}</c:val>${isLine ? '<c:smooth val="0"/>' : ""}</c:ser>`
  );
}

function lineLook(fill: ChartFill): string {
  const marker = `<c:marker><c:symbol val="circle"/><c:size val="6"/><c:spPr>${fillXml(fill)}</c:spPr></c:marker>`;
  return `<c:spPr><a:ln w="22225">${fillXml(fill)}</a:ln></c:spPr>${marker}`;
}

/** Excel refuses places outside the bar where bars are stacked. */
const labelPlaces: Readonly<Record<Chart["kind"], string>> = {
  column: "outEnd",
  bar: "outEnd",
  line: "t",
  "stacked-column": "ctr",
  "stacked-bar": "ctr",
};

function labels({ chart: { kind }, look: { labelFormat, font }, words }: Source): string {
  // On a dark or hatched bar figures need a white ground.
  const ground = kind === "stacked-bar" ? '<a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>' : "<a:noFill/>";
  return (
    `<c:dLbls><c:numFmt formatCode="${escapeXml(labelFormat)}" sourceLinked="0"/><c:spPr>${ground}</c:spPr>${chartText(900, font, words)}<c:dLblPos val="${labelPlaces[kind]}"/>` +
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

/** Text properties of a chart or of one of its parts. `size` in hundredths of a point. */
export function chartText(size: number, font: string, words: Words): string {
  const face = escapeXml(font);
  return (
    `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="${size}"><a:latin typeface="${face}"/><a:ea typeface="${face}"/></a:defRPr></a:pPr>` +
    `<a:endParaRPr lang="${localeOf(words)}"/></a:p></c:txPr>`
  );
}

/** The language of a chart's texts as Office names it. */
export function localeOf({ language }: Words): string {
  return { ja: "ja-JP", en: "en-GB" }[language];
}
