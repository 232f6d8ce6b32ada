import { expect, test } from "vitest";
import { checkWorkbookTemplate } from "../../../../../src/render/excel/template/check-workbook-template.ts";
import { parseWorkbookTemplate } from "../../../../../src/render/excel/template/parse-workbook-template.ts";
import { checkTemplate } from "../../../../../src/render/template/check-template.ts";
import { viewSchema } from "../../../../../src/render/template/view-schema.ts";
import { WorkbookView } from "../../../../../src/view/workbook/workbook-view.ts";
import { templateWithColumns } from "../../../../fixtures/template-with-columns.ts";

const schema = viewSchema(WorkbookView);
const check = (source: { file: string; text: string }) => checkTemplate(source, schema, new Map());

async function problemsOf(columns: string, more = "") {
  const template = await parseWorkbookTemplate(templateWithColumns(columns, more), "workbook.yaml");
  return checkWorkbookTemplate(template, check);
}

test("a misspelt field of a row is an error with file, line and column", async () => {
  expect(await problemsOf("            - { key: name, header: 事業, value: nmae }\n")).toMatchObject([
    {
      code: "template-unknown-field",
      message: expect.stringMatching(/nmae/),
      hint: expect.stringMatching(/name/),
      place: { file: "workbook.yaml", line: 17, col: 47 },
    },
  ]);
});

test("a misspelt field in a quoted text is found where it stands", async () => {
  expect(await problemsOf('            - { key: name, header: "計{{titel}}", value: name }\n')).toMatchObject([
    { code: "template-unknown-field", place: { line: 17, col: 40 } },
  ]);
});

test("texts of a repeated column name the fields of its items, its value those of the row", async () => {
  const column = (header: string, value: string) =>
    `            - { key: initial, each: years, header: "{{${header}}}", value: "${value}" }\n`;
  expect(await problemsOf(column("label", "initial.{{key}}"))).toEqual([]);
  expect(await problemsOf(column("lable", "initial.{{key}}"))).toHaveLength(1);
  expect(await problemsOf(column("label", "initail.{{key}}"))).toHaveLength(1);
  expect(await problemsOf(column("label", "initial.{{kye}}"))).toHaveLength(1);
});

test("a misspelt list is one error, not one for every field of its items", async () => {
  const template = templateWithColumns("            - { key: name, header: 事業, value: name }\n");
  const parsed = await parseWorkbookTemplate(template.replace("rows: programs", "rows: programmes"), "workbook.yaml");
  expect(checkWorkbookTemplate(parsed, check)).toMatchObject([
    { code: "template-unknown-field", place: { line: 15, col: 17 } },
  ]);
});

test("a formula needs its result, and its references must lead somewhere", async () => {
  const change = (rest: string) =>
    `            - { key: name, header: 事業, value: name }\n            - { key: change, header: 増減, ${rest} }\n`;
  expect(await problemsOf(change('formula: "[part]-1", value: change'))).toMatchObject([
    { code: "template-reference", message: expect.stringMatching(/"part"/), place: { line: 18 } },
  ]);
  expect(await problemsOf(change('formula: "LEN([name])"'))).toMatchObject([{ code: "template-cell" }]);
  expect(await problemsOf(change('formula: "[別表!name@rows]", value: change'))).toHaveLength(1);
  expect(await problemsOf(change('formula: "SUM([name@all])", value: change'))).toHaveLength(1);
});

test("unknown columns, formats and styles are found", async () => {
  const more = "          highlights:\n            - { columns: [nmae], when: '[self]<0', style: red }\n";
  expect(await problemsOf("            - { key: name, header: 事業, value: no, format: yen }\n", more)).toMatchObject([
    { message: expect.stringMatching(/format "yen"/) },
    { message: expect.stringMatching(/column "nmae"/) },
    { message: expect.stringMatching(/style "red"/) },
  ]);
});
