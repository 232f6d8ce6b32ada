import type { Chart } from "../../view/chart.ts";
import { escapeXml } from "../../opc/escape-xml.ts";
import type { ChartLook } from "./chart-look.ts";

/** The two axes: categories and values, ids 111111111 and 222222222. */
export function renderAxes(chart: Chart, { axisFormat }: ChartLook): string {
  const isBar = chart.kind.endsWith("bar");
  const categories =
    `<c:catAx><c:axId val="111111111"/><c:scaling><c:orientation val="${isBar ? "maxMin" : "minMax"}"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${isBar ? "l" : "b"}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>` +
    `<c:tickLblPos val="low"/>${line("7F7F7F")}<c:crossAx val="222222222"/><c:crosses val="autoZero"/><c:auto val="0"/>` +
    `<c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>`;
  const values =
    `<c:valAx><c:axId val="222222222"/><c:scaling><c:orientation val="minMax"/>${fromZero(chart)}</c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${isBar ? "b" : "l"}"/><c:majorGridlines>${line("D9D9D9")}</c:majorGridlines>${unitTitle(chart)}` +
    `<c:numFmt formatCode="${escapeXml(axisFormat)}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>` +
    `<c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr><c:crossAx val="111111111"/>` +
    `<c:crosses val="${isBar ? "max" : "autoZero"}"/><c:crossBetween val="between"/></c:valAx>`;
  return categories + values;
}

/** Columns of money that do not start at 0 exaggerate every change. */
function fromZero({ kind, series }: Chart): string {
  const hasNegative = series.some(({ values }) => values.some((value) => (value ?? 0) < 0));
  return kind === "line" || hasNegative ? "" : '<c:min val="0"/>';
}

/** The unit lies level at the top left corner, as on Japanese papers, not upright along the axis. */
function unitTitle({ unit }: Chart): string {
  if (unit === "") return "";
  return (
    `<c:title><c:tx><c:rich><a:bodyPr rot="0" vert="horz"/><a:p><a:pPr><a:defRPr sz="800" b="0"/></a:pPr>` +
    `<a:r><a:rPr lang="ja-JP" sz="800" b="0"/><a:t>（${escapeXml(unit)}）</a:t></a:r></a:p></c:rich></c:tx>` +
    `<c:layout><c:manualLayout><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="0.01"/><c:y val="0.02"/></c:manualLayout></c:layout>` +
    `<c:overlay val="1"/></c:title>`
  );
}

function line(color: string): string {
  return `<c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="${color}"/></a:solidFill></a:ln></c:spPr>`;
}
