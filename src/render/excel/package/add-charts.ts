import { escapeXml } from "../../../opc/escape-xml.ts";
import { renderRelationships } from "../../../opc/relationships.ts";
import { renderChart } from "../../chart/render-chart.ts";
import { say, type Words } from "../../../words/paper-words.ts";
import type { Area, ChartLayout, SheetLayout } from "../layout/sheet-layout.ts";

/** The parts of a package by name, as texts or bytes. */
export type BookParts = Map<string, string | Uint8Array>;

/** Add the charts of all sheets: drawing, chart parts, relationships, content types. The library knows no charts. */
export function addCharts(parts: BookParts, sheets: readonly Pick<SheetLayout, "charts">[], words: Words): void {
  const types: { name: string; type: string }[] = [];
  let charts = 0;
  let drawings = 0;
  sheets.forEach((sheet, index) => {
    if (sheet.charts.length === 0) return;
    drawings += 1;
    const nos = sheet.charts.map((chart) => addChart(parts, { ...chart, words }, ++charts));
    const links = nos.map((no) => ({ id: `rId${no}`, type: "chart", target: `../charts/chart${no}.xml` }));
    parts.set(`xl/drawings/drawing${drawings}.xml`, sheetDrawingXml(sheet, nos, words));
    parts.set(`xl/drawings/_rels/drawing${drawings}.xml.rels`, renderRelationships(links));
    linkDrawing(parts, index + 1, drawings);
    types.push({ name: `xl/drawings/drawing${drawings}.xml`, type: `${office}.drawing+xml` });
    for (const no of nos) types.push({ name: `xl/charts/chart${no}.xml`, type: `${office}.drawingml.chart+xml` });
  });
  const overrides = types.map(({ name, type }) => `<Override PartName="/${name}" ContentType="${type}"/>`).join("");
  edit(parts, "[Content_Types].xml", (xml) => xml.replace("</Types>", `${overrides}</Types>`));
}

const office = "application/vnd.openxmlformats-officedocument";

function addChart(parts: BookParts, { chart, ranges, look, words }: ChartLayout & Worded, no: number): number {
  parts.set(`xl/charts/chart${no}.xml`, renderChart({ chart, ranges, look, words }));
  return no;
}

type Worded = { readonly words: Words };

const drawingType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/drawing";

function linkDrawing(parts: BookParts, sheet: number, drawing: number): void {
  const links = `xl/worksheets/_rels/sheet${sheet}.xml.rels`;
  if (!parts.has(links)) parts.set(links, renderRelationships([]));
  const link = `<Relationship Id="rIdDrawing" Type="${drawingType}" Target="${escapeXml(`../drawings/drawing${drawing}.xml`)}"/>`;
  edit(parts, links, (xml) => xml.replace("</Relationships>", `${link}</Relationships>`));
  edit(parts, `xl/worksheets/sheet${sheet}.xml`, (xml) =>
    // The schema knows one order: the drawing comes before tables and extensions.
    xml.replace(/(?=<tableParts|<extLst|<\/worksheet>)/u, '<drawing r:id="rIdDrawing"/>'),
  );
}

function edit(parts: BookParts, name: string, change: (xml: string) => string): void {
  const content = parts.get(name);
  if (content === undefined) throw new TypeError(`the library wrote no ${name}`);
  parts.set(name, change(typeof content === "string" ? content : new TextDecoder().decode(content)));
}

const drawingMl = "http://schemas.openxmlformats.org/drawingml/2006";

/**
 * The drawing part of a sheet: each chart over its cells, with the text for those who do not see it.
 *
 * @param nos numbers of the charts, whose relationships are rId1, rId2 …
 */
function sheetDrawingXml({ charts }: Pick<SheetLayout, "charts">, nos: readonly number[], words: Words): string {
  const frames = charts.map((chart, index) => frameXml({ ...chart, words }, index + 1, nos[index] ?? 0));
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr xmlns:xdr="${drawingMl}/spreadsheetDrawing" ` +
    `xmlns:a="${drawingMl}/main">${frames.join("")}</xdr:wsDr>`
  );
}

function frameXml({ area, chart, words }: ChartLayout & Worded, index: number, no: number): string {
  return (
    `<xdr:twoCellAnchor editAs="oneCell">${cornersXml(area)}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>` +
    `<xdr:cNvPr id="${index + 1}" name="${escapeXml(say(words, "chart.name", { no: index }))}" descr="${escapeXml(chart.alt)}" title="${escapeXml(chart.title)}"/>` +
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
