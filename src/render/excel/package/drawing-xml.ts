import { escapeXml } from "../../../opc/escape-xml.ts";
import type { Area, ChartLayout, SheetLayout } from "../layout/sheet-layout.ts";

const drawingMl = "http://schemas.openxmlformats.org/drawingml/2006";

/**
 * The drawing part of a sheet: each chart over its cells, with the text for those who do not see it.
 *
 * @param nos numbers of the charts, whose relationships are rId1, rId2 …
 */
export function drawingXml({ charts }: Pick<SheetLayout, "charts">, nos: readonly number[]): string {
  const frames = charts.map((chart, index) => frameXml(chart, index + 1, nos[index] ?? 0));
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr xmlns:xdr="${drawingMl}/spreadsheetDrawing" ` +
    `xmlns:a="${drawingMl}/main">${frames.join("")}</xdr:wsDr>`
  );
}

function frameXml({ area, chart }: ChartLayout, index: number, no: number): string {
  return (
    `<xdr:twoCellAnchor editAs="oneCell">${cornersXml(area)}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>` +
    `<xdr:cNvPr id="${index + 1}" name="${escapeXml(`グラフ ${index}`)}" descr="${escapeXml(chart.alt)}" title="${escapeXml(chart.title)}"/>` +
    `<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>` +
    `<a:graphic><a:graphicData uri="${drawingMl}/chart"><c:chart xmlns:c="${drawingMl}/chart" ` +
    `xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId${no}"/></a:graphicData></a:graphic>` +
    `</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
  );
}

/** From the top left corner of the first cell to that of the cell after the last. Rows and columns count from 0 here. */
function cornersXml({ top, left, bottom, right }: Area): string {
  const corner = (name: string, column: number, row: number) =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  return corner("from", left - 1, top - 1) + corner("to", right, bottom);
}
