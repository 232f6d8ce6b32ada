import { expect, test } from "vitest";
import { ProblemError, toldProblem } from "../../../../../src/base/problem.ts";
import { parseWorkbookTemplate } from "../../../../../src/render/excel/template/parse-workbook-template.ts";
import { templateWithColumns } from "../../../../fixtures/template-with-columns.ts";

const initial = "            - { key: money, header: '{{label}}', each: years, measure: initial }\n";
const totals =
  "          totals: [{ key: alone, label: 計, at: change }, { key: includingRelisted, label: 全, at: change }]\n";

async function columnsOf(columns: string, more = "") {
  const { content } = await parseWorkbookTemplate(templateWithColumns(columns, more), "workbook.yaml");
  return content.sheets[0]?.blocks[0]?.table?.columns;
}

async function problemsOf(columns: string) {
  const error: unknown = await columnsOf(columns).catch((thrown: unknown) => thrown);
  return error instanceof ProblemError ? error.problems.map((problem) => toldProblem(problem, "en")) : [];
}

test("a column that names a measure has its field, its format, its formula over the columns of its operands", async () => {
  const change = "            - { key: change, header: 増減額, measure: change }\n";
  expect(await columnsOf(initial + change)).toMatchObject([
    { value: "initial.{{key}}", format: "amount" },
    {
      value: "change",
      formula:
        'IF(COUNT([money.{{currentYear}}],[money.{{yearBefore}}?])=2,IF(MAX([money.{{currentYear}}],[money.{{yearBefore}}?])=0,"{{say "figure.none"}}",[money.{{currentYear}}]-[money.{{yearBefore}}?]),"{{say "figure.none"}}")',
    },
  ]);
});

test("totals rows called after a kind of total are filled; a mark tells which rows the first leaves out", async () => {
  const change = "            - { key: change, header: 増減額, value: change }\n";
  const mark = "            - { key: again, header: 再掲, value: mark }\n";
  const [plain] = (await columnsOf(initial + change, totals)) ?? [];
  expect(plain?.totals).toMatchObject({
    alone: {
      value: "totals.alone.{{key}}",
      formula: 'IF(COUNT([money@rows])=0,"{{say "figure.none"}}",SUM([money@rows]))',
    },
    includingRelisted: { value: "totals.includingRelisted.{{key}}" },
  });
  const [marked] = (await columnsOf(initial + change + mark, totals)) ?? [];
  expect(marked?.totals["alone"]?.formula).toContain('SUMIFS([money@rows],[again@rows],"{{say "mark.relisted"}}")');
});

test("what a column says itself goes first, and a formula of its own needs no operand", async () => {
  const change = "            - { key: change, header: 増減額, measure: change, formula: '1+1', format: amount }\n";
  expect(await columnsOf(change)).toMatchObject([{ value: "change", formula: "1+1" }]);
  const typed =
    "            - { key: money, header: 額, each: years, measure: initial, totals: { alone: { formula: '[change@alone]' } } }\n";
  const [own] =
    (await columnsOf(`${typed}            - { key: change, header: 増減額, value: change }\n`, totals)) ?? [];
  expect(own?.totals["alone"]).toEqual({ value: "totals.alone.{{key}}", formula: "[change@alone]" });
});

test("an unknown measure, and one whose operands no column shows, are told with their place", async () => {
  expect(await problemsOf("            - { key: a, header: あ, measure: chnge }\n")).toMatchObject([
    { code: "template-reference", hint: "did you mean change?", place: { line: 17, col: 45 } },
  ]);
  expect(await problemsOf("            - { key: a, header: あ, measure: change }\n")).toMatchObject([
    { message: 'the formula of the measure "change" needs a column of the measure "initial" in its table' },
  ]);
});
