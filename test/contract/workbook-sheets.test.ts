import { expect, test } from "vitest";
import { addressOfCell, type SheetLayout, type SheetValue } from "../../src/render/excel/layout/sheet-layout.ts";
import { compileExpression } from "../../src/render/template/compile-template.ts";
import { layoutWorkbook } from "../fixtures/layout-workbook.ts";
import { ourTemplate } from "../fixtures/our-template.ts";
import { bareView, overviewView, smallView } from "../fixtures/some-workbook-views.ts";

const { content } = await ourTemplate("workbook.yaml");
const small = layoutWorkbook(content, smallView, compileExpression);
const sheet = (name: string, layout = small) => layout.sheets.find((one) => one.name === name) as SheetLayout;

function valueBeside(found: SheetLayout, label: string, header: string): SheetValue | undefined {
  const row = found.cells.find(({ value }) => value === label)?.row;
  const column = found.cells.find(({ value }) => value === header)?.column;
  return found.cells.find((cell) => cell.row === row && cell.column === column)?.value;
}

const resultOf = (value: SheetValue | undefined) =>
  value !== null && typeof value === "object" && "result" in value ? value.result : value;

test("the three kinds of total are formulas with the view's figures as results", () => {
  const totals = ["このPJのみの事業の計", "再掲を含む計"].map((label) =>
    valueBeside(sheet("予算"), label, "令和7年度"),
  );
  expect(totals.map(resultOf)).toEqual([13_245, 5_013_315]);
  expect(resultOf(valueBeside(sheet("予算"), "PJ別内訳の判明分を含む計", "うち当PJ分"))).toBe(13_285);
  expect(totals[1]).toMatchObject({ formula: 'IF(COUNT(予算表[令和7年度])=0,"－",SUM(予算表[令和7年度]))' });
});

test("no figure is －, and what comes of it too; from 0 is 皆増", () => {
  const budget = sheet("予算");
  expect(valueBeside(budget, "新規研究事業", "令和6年度")).toBe("－");
  expect(resultOf(valueBeside(budget, "新規研究事業", "増減率"))).toBe("－");
  expect(resultOf(valueBeside(budget, "内訳非公表研究事業", "増減率"))).toBe("皆増");
  expect(resultOf(valueBeside(budget, "内訳非公表研究事業", "構成比"))).toBe("－");
});

test("the key figures point to the totals of the budget sheet", () => {
  const overview = sheet("概要");
  const row = overview.cells.find(({ value }) => typeof value === "string" && value.includes("判明分を含む"))?.row;
  const budget = sheet("予算");
  const total = budget.cells.find(({ value }) => value === "PJ別内訳の判明分を含む計");
  const part = budget.cells.find(({ value }) => value === "うち当PJ分");
  const target = `$${addressOfCell(total?.row ?? 0, part?.column ?? 0).replace(/(\d+)/, "$$$1")}`;
  expect(overview.cells.find((cell) => cell.row === row && cell.column === 2)?.value).toEqual({
    formula: `'予算'!${target}`,
    result: 13_285,
  });
});

test("a PJ without own programmes, KPIs and topics still has all its sheets", () => {
  const bare = layoutWorkbook(content, bareView, compileExpression);
  expect(resultOf(valueBeside(sheet("予算", bare), "このPJのみの事業の計", "令和7年度"))).toBe("－");
  expect(sheet("KPI", bare).cells.map(({ value }) => value)).toContain("該当する成果目標はない。");
});

test("the overview reconciles the sum of the PJs with the grand total", async () => {
  const template = await ourTemplate("workbook-overview.yaml");
  const layout = layoutWorkbook(template.content, overviewView, compileExpression);
  const rows = ["PJの単純合計", "うち重複して計上された額", "総計（各事業を1回計上）"];
  expect(rows.map((row) => resultOf(valueBeside(sheet("PJ別", layout), row, "令和7年度 全額")))).toEqual([
    10_013_385, 5_000_070, 5_013_315,
  ]);
});

test("a chart shows the cells that its ranges name, in the unit that fits their size", () => {
  const charts = sheet("概要").charts;
  const budget = charts.find(({ chart }) => chart.title.startsWith("研究事業別の当初予算額"));
  expect(budget?.ranges.categories).toBe("'グラフの元データ'!$C$5:$C$8");
  expect(budget?.chart.categories[0]).toBe("内訳非公表研究事業（再掲）");
  expect(budget?.chart.series.map(({ name, values }) => [name, values[1]])).toEqual([
    ["令和5年度", null],
    ["令和6年度", null],
    ["令和7年度", 12_345],
  ]);
  expect([budget?.chart.unit, budget?.look.labelFormat]).toEqual(["百万円", '#,##0,;"▲"#,##0,;']);
});

test("a chart with nothing to compare is left out", () => {
  const bare = layoutWorkbook(content, bareView, compileExpression);
  expect(sheet("概要", bare).charts.map(({ chart }) => chart.title)).toEqual(["当初予算額の推移"]);
});

test("△ is set in one place", () => {
  const look = { ...content.look, negative: "△" as const };
  const layout = layoutWorkbook({ ...content, look }, smallView, compileExpression);
  const written = JSON.stringify(layout.sheets.map(({ cells, charts }) => [cells, charts]));
  expect(written).toContain("△");
  expect(written).not.toContain("▲");
});
