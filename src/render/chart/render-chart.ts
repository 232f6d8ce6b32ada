import { type Problem, ProblemError, problemOf } from "../../base/problem.ts";
import { escapeXml } from "../../opc/escape-xml.ts";
import type { Chart } from "../../view/chart.ts";
import { say, type Words } from "../../words/paper-words.ts";
import { type ChartLook, usualLook } from "./chart-look.ts";
import { chartText, localeOf, renderSeries } from "./chart-series.ts";
import type { ChartRanges } from "./chart-workbook.ts";

/** A chart, the cells behind it, and where those cells are. */
type ChartSource = {
  readonly chart: Chart;
  readonly ranges: ChartRanges;
  /** Relationship id of an embedded workbook (Word); left out where the cells are in the same file (Excel) */
  readonly workbook?: string;
  readonly look?: ChartLook;
  readonly words: Words;
};

/**
 * A chart part (chartN.xml) for Word and Excel alike, with the figures cached so that it shows without its cells.
 *
 * @throws ProblemError (chart-shape)
 */
export function renderChart(source: ChartSource): string {
  const { chart, ranges, workbook, words, look = usualLook(chart, words) } = source;
  const problems = checkChart(chart);
  if (problems.length > 0) throw new ProblemError(problems);
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace ${namespaces}>` +
    `<c:date1904 val="0"/><c:lang val="${localeOf(words)}"/><c:roundedCorners val="0"/>` +
    `<c:chart>${title(chart, words)}<c:autoTitleDeleted val="0"/>` +
    `<c:plotArea><c:layout/>${plot({ chart, ranges, look, words })}${renderAxes(chart, look, words)}</c:plotArea>` +
    `${legend(chart)}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
    `<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr>${chartText(900, look.font, words)}` +
    `${workbook === undefined ? "" : `<c:externalData r:id="${workbook}"><c:autoUpdate val="0"/></c:externalData>`}</c:chartSpace>`
  );
}

const namespaces =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

function title({ title: text }: Chart, words: Words): string {
  return (
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1000" b="0"/></a:pPr>` +
    `<a:r><a:rPr lang="${localeOf(words)}" sz="1000" b="0"/><a:t>${escapeXml(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`
  );
}

type Plot = { readonly element: string; readonly before: string; readonly after: string };

/** The element of each kind of chart, with what stands before and after its series. */
const plots: Readonly<Record<Chart["kind"], Plot>> = {
  column: bars("col", "clustered"),
  "stacked-column": bars("col", "stacked"),
  bar: bars("bar", "clustered"),
  "stacked-bar": bars("bar", "stacked"),
  line: { element: "lineChart", before: '<c:grouping val="standard"/>', after: '<c:marker val="1"/>' },
};

function bars(direction: "col" | "bar", grouping: "clustered" | "stacked"): Plot {
  return {
    element: "barChart",
    before: `<c:barDir val="${direction}"/><c:grouping val="${grouping}"/>`,
    after: `<c:gapWidth val="${direction === "bar" ? 50 : 80}"/>${grouping === "stacked" ? '<c:overlap val="100"/>' : ""}`,
  };
}

function plot(source: Required<Pick<ChartSource, "chart" | "ranges" | "look" | "words">>): string {
  const { element, before, after } = plots[source.chart.kind];
  const series = renderSeries(source);
  const overlap = source.look.overlapped === true ? '<c:overlap val="100"/>' : "";
  return `<c:${element}>${before}<c:varyColors val="0"/>${series}${after}${overlap}<c:axId val="111111111"/><c:axId val="222222222"/></c:${element}>`;
}

/** A single series is named by the title. */
function legend({ series }: Chart): string {
  return series.length > 1 ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' : "";
}

/** The two axes: categories and values, ids 111111111 and 222222222. */
function renderAxes(chart: Chart, { axisFormat }: ChartLook, words: Words): string {
  const isBar = chart.kind.endsWith("bar");
  const categories =
    `<c:catAx><c:axId val="111111111"/><c:scaling><c:orientation val="${isBar ? "maxMin" : "minMax"}"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${isBar ? "l" : "b"}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>` +
    `<c:tickLblPos val="low"/>${line("7F7F7F")}<c:crossAx val="222222222"/><c:crosses val="autoZero"/><c:auto val="0"/>` +
    `<c:lblAlgn val="ctr"/><c:lblOffset val="100"/>${everyName(words)}<c:noMultiLvlLbl val="1"/></c:catAx>`;
  const values =
    `<c:valAx><c:axId val="222222222"/><c:scaling><c:orientation val="minMax"/>${fromZero(chart)}</c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${isBar ? "b" : "l"}"/><c:majorGridlines>${line("D9D9D9")}</c:majorGridlines>${unitTitle(chart, words)}` +
    `<c:numFmt formatCode="${escapeXml(axisFormat)}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>` +
    `<c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr><c:crossAx val="111111111"/>` +
    `<c:crosses val="${isBar ? "max" : "autoZero"}"/><c:crossBetween val="between"/></c:valAx>`;
  return categories + values;
}

/** Names that take two lines are else left out by turns. */
function everyName({ language }: Words): string {
  return language === "ja" ? "" : '<c:tickLblSkip val="1"/>';
}

/** Columns of money that do not start at 0 exaggerate every change. */
function fromZero({ kind, series }: Chart): string {
  const hasNegative = series.some(({ values }) => values.some((value) => (value ?? 0) < 0));
  return kind === "line" || hasNegative ? "" : '<c:min val="0"/>';
}

/** The unit lies level at the top left corner, as on Japanese papers, not upright along the axis. */
function unitTitle({ unit }: Chart, words: Words): string {
  if (unit === "") return "";
  return (
    `<c:title><c:tx><c:rich><a:bodyPr rot="0" vert="horz"/><a:p><a:pPr><a:defRPr sz="800" b="0"/></a:pPr>` +
    `<a:r><a:rPr lang="${localeOf(words)}" sz="800" b="0"/><a:t>${escapeXml(say(words, "chart.unit", { unit }))}</a:t></a:r></a:p></c:rich></c:tx>` +
    `<c:layout><c:manualLayout><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="0.01"/><c:y val="0.02"/></c:manualLayout></c:layout>` +
    `<c:overlay val="1"/></c:title>`
  );
}

function line(color: string): string {
  return `<c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="${color}"/></a:solidFill></a:ln></c:spPr>`;
}

/** What keeps a chart from being drawn: nothing to show, or series that do not fit the categories. */
export function checkChart(chart: Chart): readonly Problem[] {
  const misfits = chart.series.filter(({ values }) => values.length !== chart.categories.length);
  const hasFigure = chart.series.some(({ values }) => values.some((value) => value !== null));
  return [
    ...misfits.map(({ name, values }) =>
      problemOf("chart-shape.series", {
        series: name,
        chart: chart.title,
        values: values.length,
        categories: chart.categories.length,
      }),
    ),
    ...(hasFigure ? [] : [problemOf("chart-shape.empty", { chart: chart.title })]),
  ];
}
