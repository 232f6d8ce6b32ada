import { expect, test } from "vitest";
import { type BaselineEntry, baselineDigest, reviewForm } from "../../../../../src/model/review-form.ts";
import type { SheetLayout, SheetValue } from "../../../../../src/render/excel/layout/sheet-layout.ts";
import { compileExpression } from "../../../../../src/render/template/compile-template.ts";
import { layoutWorkbook } from "../../../../fixtures/layout-workbook.ts";
import { ourTemplate } from "../../../../fixtures/our-template.ts";
import { bareView, requestedView, smallView } from "../../../../fixtures/some-workbook-views.ts";

const { content } = await ourTemplate("workbook.yaml");
const layoutOf = (view: typeof smallView) => layoutWorkbook(content, view, compileExpression);
const requested = layoutOf(requestedView);
const sheetOf = (name: string, layout = requested) => layout.sheets.find((one) => one.name === name) as SheetLayout;

/** What stands under a field of the marker row, by row id. */
function fieldBy(sheet: SheetLayout, field: string): Record<string, SheetValue> {
  const [row = 0] = sheet.hidden.rows;
  const columnOf = (text: string) => sheet.cells.find((cell) => cell.row === row && cell.value === text)?.column;
  const [ids, column] = [columnOf(reviewForm.marker), columnOf(field)];
  const entries = sheet.cells
    .filter((cell) => cell.column === ids && cell.row > row + 1 && cell.value !== null)
    .map((id) => [id.value, sheet.cells.find((cell) => cell.column === column && cell.row === id.row)?.value]);
  return Object.fromEntries(entries) as Record<string, SheetValue>;
}

test("the hidden row and column say what each input is; blank, 0 and a figure are kept apart", () => {
  const sheet = sheetOf("予算要求");
  expect(fieldBy(sheet, "request")).toEqual({ own: 990, split: 0, unsplit: null, fresh: null });
  expect(fieldBy(sheet, "requestReason")["own"]).toBe("=新規課題の増。\n次の行。");
  expect(sheet.hidden.columns).toEqual(new Set([sheet.widths.length]));
});

test("a long id in the hidden column makes no row higher", () => {
  const longIds = structuredClone(smallView);
  for (const row of longIds.programs) row.id = "a-long-id-for-programs".repeat(4);
  const heights = (view: typeof smallView) => sheetOf("予算要求", layoutOf(view)).heights;
  expect(heights(longIds)).toEqual(heights(smallView));
});

test("inputs can be changed and nothing else", () => {
  for (const name of ["予算要求", "KPI実績"]) {
    const sheet = sheetOf(name);
    const isInput = ({ row, column }: { row: number; column: number }) =>
      sheet.inputs.some(({ area }) => column === area.left && row >= area.top && row <= area.bottom);
    expect(sheet.isProtected).toBe(true);
    expect(sheet.inputs.length).toBeGreaterThan(1);
    for (const cell of sheet.cells) expect(cell.look.isUnlocked === true).toBe(isInput(cell));
  }
});

test("the sheet for programs tells edition, paper and what stood in every input", () => {
  const cells = sheetOf("_shiryo").cells;
  const rowAt = (row: number) => cells.filter((cell) => cell.row === row).map(({ value }) => value);
  const records = Array.from({ length: (cells.at(-1)?.row ?? 0) - 6 }, (_, index) => rowAt(index + 7));
  expect([1, 2, 3, 6].map(rowAt)).toEqual([
    ["shiryo-review", 1],
    ["edition", 2026],
    ["paper", "pj1"],
    ["row", "field", "baseline"],
  ]);
  const entries = records.map(([row, field, value = null]) => ({ row, field, value }) as BaselineEntry);
  expect(rowAt(4)).toEqual(["baseline", baselineDigest(entries)]);
  expect(records.slice(0, 2)).toEqual([
    ["own", "request", 990],
    ["own", "assessment", 0],
  ]);
  // Four programmes with four fields, four KPIs with five years and a remark.
  expect(records).toHaveLength(4 * 4 + 4 * 6);
  expect(sheetOf("_shiryo").visibility).toBe("veryHidden");
});

test("requests have columns in 予算 only where there are any", () => {
  const headers = (layout: typeof requested) => sheetOf("予算", layout).cells.map(({ value }) => value);
  expect(headers(requested)).toEqual(expect.arrayContaining(["要求増減額", "査定増減率"]));
  expect(headers(layoutOf(smallView))).not.toContain("要求額");
});

test("a table without rows has no inputs to fill in", () => {
  const layout = layoutOf(bareView);
  expect(sheetOf("KPI実績", layout).inputs).toEqual([]);
  expect(sheetOf("予算要求", layout).inputs).toHaveLength(4);
});
