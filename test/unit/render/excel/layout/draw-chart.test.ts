import { expect, test } from "vitest";
import { chartFigures } from "../../../../../src/render/excel/layout/draw-chart.ts";

const money = (values: (number | null)[]) => chartFigures({ measure: "money", unit: "" }, values, "△");

test("the unit goes by the largest figure, and labels leave 0 out", () => {
  expect(money([null, -5_000_000])).toEqual({
    unit: "百万円",
    axisFormat: '#,##0,;"△"#,##0,;0',
    labelFormat: '#,##0,;"△"#,##0,;',
  });
  expect(money([528_380]).labelFormat).toBe('#,##0.0,;"△"#,##0.0,;');
  expect(money([9_999]).unit).toBe("千円");
});
