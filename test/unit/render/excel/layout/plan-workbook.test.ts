import { expect, test } from "vitest";
import { layoutWorkbook } from "../../../../fixtures/layout-workbook.ts";
import { parseWorkbookTemplate } from "../../../../../src/render/excel/template/parse-workbook-template.ts";
import { compileExpression } from "../../../../../src/render/template/compile-template.ts";
import type { ProgramRow } from "../../../../../src/view/workbook/row-schemas.ts";
import { smallView } from "../../../../fixtures/some-workbook-views.ts";
import { templateWithColumns } from "../../../../fixtures/template-with-columns.ts";

const columns =
  "            - { key: no, header: No., value: no }\n            - { key: part, header: 額, value: part, format: amount }\n";

async function sheetOf(programs: ProgramRow[]) {
  const { content } = await parseWorkbookTemplate(templateWithColumns(columns), "workbook.yaml");
  return layoutWorkbook(content, { ...smallView, programs }, compileExpression).sheets[0];
}

const [program] = smallView.programs;

test("a sheet may have more cells than a function takes arguments", async () => {
  const programs = Array.from({ length: 80_000 }, (_, no) => ({ ...program, no }) as ProgramRow);
  expect((await sheetOf(programs))?.lastRow).toBe(80_003);
});

test("no column is wider than Excel allows, whatever stands in it", async () => {
  const widths = (await sheetOf([{ ...program, part: Number.MAX_VALUE } as ProgramRow]))?.widths;
  expect(widths).toEqual([10, 255]);
});
