import { expect, test } from "vitest";
import { kpiRows } from "../../../../src/view/workbook/kpi-rows.ts";
import { aDataset } from "../../../fixtures/a-dataset.ts";
import { aProgram } from "../../../fixtures/a-program.ts";

const kpi = { stage: "output", kind: "monitoring", indicator: "件数", source: { from: 1, to: 1 } } as const;

test("each KPI has its own id under its programme's, and its remark", () => {
  const program = aProgram({ id: "cancer", kpis: [{ ...kpi, remark: "公募を早めた。" }, kpi] });
  const rows = kpiRows(aDataset([program]), program, ["2025"]);
  expect(rows.map(({ remark }) => remark)).toEqual(["公募を早めた。", ""]);
  expect(rows[0]?.id).toMatch(/^cancer\/[0-9a-f]{10}$/);
  expect(rows[1]?.id).toBe(`${rows[0]?.id}-2`);
});
