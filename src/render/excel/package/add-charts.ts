import { renderChart } from "../../chart/render-chart.ts";
import { escapeXml } from "../../../opc/escape-xml.ts";
import { renderRelationships } from "../../../opc/relationships.ts";
import type { ChartLayout, SheetLayout } from "../layout/sheet-layout.ts";
import { drawingXml } from "./drawing-xml.ts";

/** The parts of a package by name, as texts or bytes. */
export type Parts = Map<string, string | Uint8Array>;

/** Add the charts of all sheets: drawing, chart parts, relationships, content types. The library knows no charts. */
export function addCharts(parts: Parts, sheets: readonly Pick<SheetLayout, "charts">[]): void {
  const types: { name: string; type: string }[] = [];
  let charts = 0;
  let drawings = 0;
  sheets.forEach((sheet, index) => {
    if (sheet.charts.length === 0) return;
    drawings += 1;
    const nos = sheet.charts.map((chart) => addChart(parts, chart, ++charts));
    const links = nos.map((no) => ({ id: `rId${no}`, type: "chart", target: `../charts/chart${no}.xml` }));
    parts.set(`xl/drawings/drawing${drawings}.xml`, drawingXml(sheet, nos));
    parts.set(`xl/drawings/_rels/drawing${drawings}.xml.rels`, renderRelationships(links));
    linkDrawing(parts, index + 1, drawings);
    types.push({ name: `xl/drawings/drawing${drawings}.xml`, type: `${office}.drawing+xml` });
    for (const no of nos) types.push({ name: `xl/charts/chart${no}.xml`, type: `${office}.drawingml.chart+xml` });
  });
  const overrides = types.map(({ name, type }) => `<Override PartName="/${name}" ContentType="${type}"/>`).join("");
  edit(parts, "[Content_Types].xml", (xml) => xml.replace("</Types>", `${overrides}</Types>`));
}

const office = "application/vnd.openxmlformats-officedocument";

function addChart(parts: Parts, { chart, ranges, look }: ChartLayout, no: number): number {
  parts.set(`xl/charts/chart${no}.xml`, renderChart({ chart, ranges, look }));
  return no;
}

const drawingType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/drawing";

function linkDrawing(parts: Parts, sheet: number, drawing: number): void {
  const links = `xl/worksheets/_rels/sheet${sheet}.xml.rels`;
  if (!parts.has(links)) parts.set(links, renderRelationships([]));
  const link = `<Relationship Id="rIdDrawing" Type="${drawingType}" Target="${escapeXml(`../drawings/drawing${drawing}.xml`)}"/>`;
  edit(parts, links, (xml) => xml.replace("</Relationships>", `${link}</Relationships>`));
  edit(parts, `xl/worksheets/sheet${sheet}.xml`, (xml) =>
    // The schema knows one order: the drawing comes before tables and extensions.
    xml.replace(/(?=<tableParts|<extLst|<\/worksheet>)/u, '<drawing r:id="rIdDrawing"/>'),
  );
}

function edit(parts: Parts, name: string, change: (xml: string) => string): void {
  const content = parts.get(name);
  if (content === undefined) throw new TypeError(`the library wrote no ${name}`);
  parts.set(name, change(typeof content === "string" ? content : new TextDecoder().decode(content)));
}
