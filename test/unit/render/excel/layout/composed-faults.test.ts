import { expect, test } from "vitest";
import { ProblemError, toldProblem } from "../../../../../src/base/problem.ts";
import { renderWorkbook } from "../../../../../src/render/excel/render-workbook.ts";
import { parseWorkbookTemplate } from "../../../../../src/render/excel/template/parse-workbook-template.ts";
import { compileExpression } from "../../../../../src/render/template/compile-template.ts";
import { smallView } from "../../../../fixtures/some-workbook-views.ts";
import { templateWithColumns } from "../../../../fixtures/template-with-columns.ts";

const setting = { compile: compileExpression, creator: "Shiryo", date: new Date(0) };
const name = "            - { key: name, header: 事業, value: name }\n";
const initial = '            - { key: initial, each: years, header: "{{label}}", value: "initial.{{key}}" }\n';

async function faultsOf(template: string, more: object = {}) {
  try {
    await renderWorkbook(await parseWorkbookTemplate(template, "workbook.yaml"), { ...smallView, ...more }, setting);
    return [];
  } catch (error) {
    if (error instanceof ProblemError) return error.problems.map((problem) => toldProblem(problem, "en"));
    throw error;
  }
}

test("a sheet may be called after the view, as long as Excel takes that", async () => {
  const template = templateWithColumns(name).replace("name: 予算\n", 'name: "予算 {{title}}"\n');
  expect(await faultsOf(template, { title: "医薬品" })).toEqual([]);
  expect(await faultsOf(template, { title: "医薬品／医療機器" })).toMatchObject([
    {
      code: "template-cell",
      message: expect.stringContaining('"予算 医薬品／医療機器" holds ／'),
      place: { file: "workbook.yaml", line: 10, col: 11 },
    },
  ]);
  const second = "  - name: 予算 ＫＰＩ\n    blocks: []\n";
  expect(await faultsOf(template + second, { title: "KPI" })).toMatchObject([{ place: { line: 18 } }]);
});

test("composed names are told with the line of the template", async () => {
  const names = (text: string) =>
    `${templateWithColumns(name + initial)}names:\n  - { name: "${text}", each: years, refers: "[予算表!initial@rows]" }\n`;
  expect(await faultsOf(names("額_{{label}}"))).toEqual([]);
  expect(await faultsOf(names("FY{{key}}"))).toMatchObject([
    { message: expect.stringContaining('"FY2023" is what Excel calls a cell'), place: { line: 20, col: 13 } },
    { message: expect.stringContaining("FY2024") },
    { message: expect.stringContaining("FY2025") },
  ]);
  expect(await faultsOf(names("{{#if key}}予算表{{/if}}"))).toMatchObject([
    { message: expect.stringContaining('"予算表"'), place: { line: 20 } },
  ]);
});

test("composed headers are told once each", async () => {
  const header = (text: string) => templateWithColumns(name + initial.replace("{{label}}", text));
  expect(await faultsOf(header("{{../title}}"))).toMatchObject([
    { message: expect.stringMatching(/two columns of the table 予算表/), place: { line: 18 } },
  ]);
  expect(await faultsOf(header("{{#if ../kpis}}{{/if}}"))).toHaveLength(2);
  expect(await faultsOf(header("{{key}}{{../title}}"), { title: "あ".repeat(252) })).toHaveLength(3);
});

test("formulas, conditions and messages that a view makes too long are told where they stand", async () => {
  const change = (rest: string) => templateWithColumns(`${name}            - { key: part, header: 額, ${rest} }\n`);
  const long = { title: "あ".repeat(256) };
  expect(await faultsOf(change("value: part, formula: 'LEN(\"{{title}}\")'"), long)).toMatchObject([
    {
      code: "template-cell",
      message: expect.stringContaining("a text of 256 characters"),
      place: { line: 18, col: 61 },
    },
  ]);
  const repeated = `value: part, formula: '${'"{{title}}"&'.repeat(40)}""'`;
  expect(await faultsOf(change(repeated), { title: "あ".repeat(250) })).toMatchObject([
    { message: expect.stringMatching(/has 10\d\d\d characters, and Excel takes 8192/), place: { line: 18 } },
  ]);
});
