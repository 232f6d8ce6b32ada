import { renderContentTypes } from "../../opc/content-types.ts";
import { escapeXml } from "../../opc/escape-xml.ts";
import { type PackedPart, packPart } from "../../opc/pack-part.ts";
import { renderRelationships } from "../../opc/relationships.ts";
import { writePackage } from "../../opc/write-package.ts";
import type { Chart } from "../../view/chart.ts";

/** A workbook that holds nothing but a chart's figures, so that the chart can be edited in Word. */
export function renderChartWorkbook(chart: Chart): { readonly bytes: Uint8Array; readonly ranges: ChartRanges } {
  const last = chart.categories.length + 1;
  const column = (index: number) => `$${columnName(index)}$`;
  const ranges = {
    categories: `Sheet1!$A$2:$A$${last}`,
    series: chart.series.map((_, index) => ({
      name: `Sheet1!${column(index + 1)}1`,
      values: `Sheet1!${column(index + 1)}2:${column(index + 1)}${last}`,
    })),
  };
  frame ??= packFrame();
  return { bytes: writePackage([...frame, packPart("xl/worksheets/sheet1.xml", sheet(chart))]), ranges };
}

/** The parts that all such workbooks share. */
let frame: readonly PackedPart[] | undefined;

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const sheetMl = "application/vnd.openxmlformats-officedocument.spreadsheetml";

function packFrame(): readonly PackedPart[] {
  return [
    packPart(
      "[Content_Types].xml",
      renderContentTypes([
        { name: "xl/workbook.xml", type: `${sheetMl}.sheet.main+xml` },
        { name: "xl/worksheets/sheet1.xml", type: `${sheetMl}.worksheet+xml` },
      ]),
    ),
    packPart("_rels/.rels", renderRelationships([{ id: "rId1", type: "officeDocument", target: "xl/workbook.xml" }])),
    packPart(
      "xl/workbook.xml",
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    packPart(
      "xl/_rels/workbook.xml.rels",
      renderRelationships([{ id: "rId1", type: "worksheet", target: "worksheets/sheet1.xml" }]),
    ),
  ];
}

function sheet({ categories, series }: Chart): string {
  const head = row(1, [text(""), ...series.map(({ name }) => text(name))]);
  const body = categories.map((category, index) =>
    row(index + 2, [text(category), ...series.map(({ values }) => number(values[index] ?? null))]),
  );
  return `<worksheet xmlns="${main}"><sheetData>${head}${body.join("")}</sheetData></worksheet>`;
}

type Cell = { readonly kind: string; readonly value: string };

const text = (value: string): Cell => ({
  kind: ' t="inlineStr"',
  value: `<is><t xml:space="preserve">${escapeXml(value)}</t></is>`,
});
const number = (value: number | null): Cell => ({ kind: "", value: value === null ? "" : `<v>${value}</v>` });

function row(no: number, cells: readonly Cell[]): string {
  const drawn = cells.map(({ kind, value }, index) => `<c r="${columnName(index)}${no}"${kind}>${value}</c>`);
  return `<row r="${no}">${drawn.join("")}</row>`;
}

/** A for 0, Z for 25, AA for 26. */
function columnName(index: number): string {
  return index < 26
    ? String.fromCodePoint(65 + index)
    : columnName(Math.floor(index / 26) - 1) + columnName(index % 26);
}

/** Cells that hold a chart's figures, as formulas such as `'予算'!$C$5:$C$7`; series in the chart's order. */
export type ChartRanges = {
  readonly categories: string;
  readonly series: readonly { readonly name: string; readonly values: string }[];
};
