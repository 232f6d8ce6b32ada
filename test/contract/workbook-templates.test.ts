import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { renderWorkbook } from "../../src/render/excel/render-workbook.ts";
import { checkWorkbookTemplate } from "../../src/render/excel/template/check-workbook-template.ts";
import { parseWorkbookTemplate } from "../../src/render/excel/template/parse-workbook-template.ts";
import { checkTemplate } from "../../src/render/template/check-template.ts";
import { compileExpression } from "../../src/render/template/compile-template.ts";
import { viewSchema } from "../../src/render/template/view-schema.ts";
import { WorkbookView } from "../../src/view/workbook/workbook-view.ts";
import { ourTemplate } from "../fixtures/our-template.ts";
import { smallView } from "../fixtures/some-workbook-views.ts";

const schema = viewSchema(WorkbookView);
const check = (source: { file: string; text: string }) => checkTemplate(source, schema, new Map());

test("our own templates have no faults", async () => {
  for (const name of ["workbook.yaml", "workbook-overview.yaml"] as const)
    expect(checkWorkbookTemplate(await ourTemplate(name), check)).toEqual([]);
});

test("the example of the documentation works as it stands", async () => {
  const page = readFileSync(join(import.meta.dirname, "../../docs/workbook-templates.md"), "utf8").replaceAll(
    "\r\n",
    "\n",
  );
  const example = /```yaml\n(.*?)```/su.exec(page)?.[1] ?? "";
  const template = await parseWorkbookTemplate(example, "workbook-templates.md");
  expect(checkWorkbookTemplate(template, check)).toEqual([]);
  const setting = { compile: compileExpression, creator: "Shiryo", date: new Date(0) };
  expect((await renderWorkbook(template, smallView, setting)).length).toBeGreaterThan(1000);
});
