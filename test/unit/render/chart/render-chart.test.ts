import { expect, test } from "vitest";
import { standard } from "../../../../src/words/paper-words.ts";
import { renderChart } from "../../../../src/render/chart/render-chart.ts";
import { renderChartWorkbook } from "../../../../src/render/chart/chart-workbook.ts";
import { parseXml } from "../../../../src/opc/parse-xml.ts";
import type { Chart } from "../../../../src/view/chart.ts";
import { elementsNamed, partText } from "../../../fixtures/word-parts.ts";

const words = standard.ja;
const chart: Chart = {
  kind: "stacked-column",
  title: "予算 <当初>",
  unit: "千円",
  alt: "",
  categories: ["令和6年度", "令和7年度"],
  series: [
    { name: "医薬品", values: [100, null] },
    { name: "感染症", values: [-5, 20] },
  ],
};

test("the cells of the embedded workbook are those the chart points to, with the same figures", () => {
  const { bytes, ranges } = renderChartWorkbook(chart);
  const xml = parseXml(renderChart({ chart, ranges, workbook: "rId1", words }));
  expect(elementsNamed(xml, "c:f").map(({ text }) => text)).toEqual([
    "Sheet1!$B$1",
    "Sheet1!$A$2:$A$3",
    "Sheet1!$B$2:$B$3",
    "Sheet1!$C$1",
    "Sheet1!$A$2:$A$3",
    "Sheet1!$C$2:$C$3",
  ]);
  const cells = elementsNamed(parseXml(partText(bytes, "xl/worksheets/sheet1.xml")), "c");
  const read = cells.map((cell) => [
    cell.attributes["r"],
    elementsNamed(cell, "t")[0]?.text ?? elementsNamed(cell, "v")[0]?.text,
  ]);
  expect(read).toEqual([
    ["A1", ""],
    ["B1", "医薬品"],
    ["C1", "感染症"],
    ["A2", "令和6年度"],
    ["B2", "100"],
    ["C2", "-5"],
    ["A3", "令和7年度"],
    ["B3", undefined],
    ["C3", "20"],
  ]);
});

test("a gap stays a gap, and a workbook's own ranges are taken as they are", () => {
  const ranges = { categories: "'予算'!$A$2:$A$3", series: [{ name: "'予算'!$B$1", values: "'予算'!$B$2:$B$3" }] };
  const xml = renderChart({ chart: { ...chart, kind: "line", series: chart.series.slice(0, 1) }, ranges, words });
  expect(elementsNamed(parseXml(xml), "c:numCache").map((cache) => elementsNamed(cache, "c:pt").length)).toEqual([1]);
  expect(xml).toContain("<c:f>'予算'!$B$2:$B$3</c:f>");
  expect(xml).not.toContain("externalData");
});

test("a chart without figures, and series that do not fit the categories, are faults", () => {
  const ranges = renderChartWorkbook(chart).ranges;
  expect(() =>
    renderChart({ chart: { ...chart, series: [{ name: "a", values: [null, null] }] }, ranges, words }),
  ).toThrow("no figures");
  expect(() => renderChart({ chart: { ...chart, series: [{ name: "a", values: [1] }] }, ranges, words })).toThrow(
    "1 values for 2 categories",
  );
});

test("a chart of an English paper is English", () => {
  const { ranges } = renderChartWorkbook(chart);
  const english = { ...chart, unit: "thousand yen" };
  const xml = renderChart({ chart: english, ranges, words: standard.en });
  expect(xml).toContain('<c:lang val="en-GB"/>');
  expect(xml).toContain("(thousand yen)");
  expect(xml).toContain('formatCode="#,##0;−#,##0"');
  expect(xml).not.toMatch(/ja-JP|▲|ゴシック/);
});
