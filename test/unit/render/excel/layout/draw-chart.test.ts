import { expect, test } from "vitest";
import { standard } from "../../../../../src/words/paper-words.ts";
import { chartFigures } from "../../../../../src/render/excel/layout/draw-chart.ts";

const money = (values: (number | null)[], words = standard.ja) =>
  chartFigures({ measure: "money", unit: "" }, values, { words, negative: "△" });

test("the unit goes by the largest figure, and labels leave 0 out", () => {
  expect(money([null, -5_000_000])).toEqual({
    unit: "百万円",
    axisFormat: '#,##0,;"△"#,##0,;0',
    labelFormat: '#,##0,;"△"#,##0,;',
  });
  expect(money([528_380]).labelFormat).toBe('#,##0.0,;"△"#,##0.0,;');
  expect(money([9_999]).unit).toBe("千円");
  expect([money([9_999], standard.en).unit, money([10_000], standard.en).unit]).toEqual([
    "thousand yen",
    "million yen",
  ]);
});
