import { expect, test } from "vitest";
import { toldProblem } from "../../../../../src/base/problem.ts";
import {
  checkInputs,
  checkWorkbookTemplate,
} from "../../../../../src/render/excel/template/check-workbook-template.ts";
import { parseWorkbookTemplate } from "../../../../../src/render/excel/template/parse-workbook-template.ts";
import { checkTemplate } from "../../../../../src/render/template/check-template.ts";
import { viewSchema } from "../../../../../src/render/template/view-schema.ts";
import { WorkbookView } from "../../../../../src/view/workbook/workbook-view.ts";
import { templateWithColumns } from "../../../../fixtures/template-with-columns.ts";

const schema = viewSchema(WorkbookView);
const check = (source: { file: string; text: string }) => checkTemplate(source, schema, new Map());

async function problemsOf(columns: string, more = "") {
  const template = await parseWorkbookTemplate(templateWithColumns(columns, more), "workbook.yaml");
  return checkWorkbookTemplate(template, check).map((problem) => toldProblem(problem, "en"));
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

test("a formula that Excel could not read is told with its place", async () => {
  const change = (formula: string) =>
    problemsOf(
      `            - { key: name, header: 事業, value: name }\n            - { key: change, header: 増減, value: change, formula: '${formula}' }\n`,
    );
  for (const broken of [
    "ROWS([name@rows]",
    "ROWS)(",
    'IF([name]="あ,1,2)',
    "SUM(''予算!A1)",
    "IF({{title}},(1)",
    `LEN("${"あ".repeat(256)}")`,
  ])
    expect(await change(broken)).toMatchObject([{ code: "template-cell", place: { line: 18, col: 66 } }]);
  for (const good of ['IF([name]=")","""(",1)', "SUM(''予(算''!A1)", "{{#if title}}ABS({{else}}SUM({{/if}}1)"])
    expect(await change(good)).toEqual([]);
});

test("a number format that Excel would call damaged is told with its place", async () => {
  const withFormat = async (format: string) => {
    const text = templateWithColumns("            - { key: name, header: 事業, value: name }\n");
    const template = await parseWorkbookTemplate(text.replace('"#,##0"', format), "workbook.yaml");
    return checkWorkbookTemplate(template, check).map((problem) => toldProblem(problem, "en"));
  };
  const long = `'${"0".repeat(256)}'`;
  for (const bad of ["'[[[bad'", "'0\"円'", "'0]'", long])
    expect(await withFormat(bad)).toMatchObject([{ code: "template-cell", place: { line: 8, col: 22 } }]);
  expect(await withFormat("{ whole: '0', fraction: '[0.0' }")).toHaveLength(1);
  for (const good of ['\'[$-411]ggge"年"m"月"\'', "'[Red]\\[0\\]_(*['", "'0_ ;\"▲\"0_ ;@_ '"])
    expect(await withFormat(good)).toEqual([]);
});

test("sheets and tables that Excel takes for the same are told with their place", async () => {
  const more = (sheet: string, table: string) =>
    `  - name: ${sheet}\n    blocks:\n      - table: { name: ${table}, columns: [{ key: a, header: b }] }\n`;
  const name = "            - { key: name, header: 事業, value: name }\n";
  expect(await problemsOf(name, more("予算", "T_1"))).toMatchObject([{ code: "template-cell", place: { line: 18 } }]);
  expect(await problemsOf(name, more("KPI", "a") + more("ｋｐｉ", "Ａ"))).toMatchObject([
    { message: expect.stringMatching(/"KPI" and "ｋｐｉ"/), place: { line: 21, col: 11 } },
    { message: expect.stringMatching(/tables "a" and "Ａ"/), place: { line: 23 } },
  ]);
  expect(await problemsOf(name, more("予算①", "a") + more("予算1", "b"))).toEqual([]);
});

test("names that Excel does not take are told with their place before there is a view", async () => {
  const name = "            - { key: name, header: 事業, value: name }\n";
  const sheet = (called: string) => problemsOf(name, `  - name: ${called}\n    blocks: []\n`);
  expect(await sheet("History")).toMatchObject([{ code: "template-cell", place: { line: 18, col: 11 } }]);
  expect(await sheet("予算：案")).toMatchObject([
    { message: expect.stringContaining("holds ："), place: { line: 18 } },
  ]);
  expect(await sheet('"{{title}}／案"')).toEqual([]);
  expect(await sheet('"{{titel}}"')).toMatchObject([{ code: "template-unknown-field", place: { line: 18 } }]);
  const table = "  - name: KPI\n    blocks:\n      - table: { name: FY2025, columns: [{ key: a, header: b }] }\n";
  expect(await problemsOf(name, table)).toMatchObject([{ place: { line: 20 } }]);
  const names = (called: string) => `names:\n  - { name: ${called}, refers: "[予算表!name@rows]" }\n`;
  expect(await problemsOf(name, names("FY2025"))).toMatchObject([{ place: { line: 19, col: 13 } }]);
  expect(await problemsOf(name, names("予算表"))).toMatchObject([{ place: { line: 19, col: 13 } }]);
  expect(await problemsOf(name, names("額"))).toEqual([]);
});

test("headers that Excel does not take are told with their place", async () => {
  const headers = (...all: string[]) =>
    problemsOf(all.map((one, index) => `            - { key: k${index}, header: ${one}, value: name }\n`).join(""));
  expect(await headers("PJ", "ｐｊ")).toMatchObject([
    { message: expect.stringContaining('"PJ" and "ｐｊ"'), place: { line: 18 } },
  ]);
  expect(await headers('""')).toMatchObject([{ place: { line: 17 } }]);
  expect(await headers("あ".repeat(256))).toMatchObject([{ place: { line: 17 } }]);
  expect(await headers('"増減\\n額"', "増減額")).toEqual([]);
});

test("a name stands for one reference", async () => {
  const names = (refers: string) => `names:\n  - { name: 額, refers: "${refers}" }\n`;
  const name = "            - { key: name, header: 事業, value: name }\n";
  for (const wrong of ["SUM([予算表!name@rows])", "1", "[予算表!name@rows][予算表!name@rows]"])
    expect(await problemsOf(name, names(wrong))).toMatchObject([{ code: "template-reference", place: { line: 19 } }]);
});

test("unknown columns, formats and styles are found", async () => {
  const more = "          highlights:\n            - { columns: [nmae], when: '[self]<0', style: red }\n";
  expect(await problemsOf("            - { key: name, header: 事業, value: no, format: yen }\n", more)).toMatchObject([
    { message: expect.stringMatching(/format "yen"/) },
    { message: expect.stringMatching(/column "nmae"/) },
    { message: expect.stringMatching(/style "red"/) },
  ]);
});

const input = (more = "") =>
  `input: { field: request, kind: amount, title: 要求額, message: 記入する。, error: 整数に限る。${more} }`;
const columns = (request: string) =>
  `            - { key: id, header: ID, value: id, visibility: hidden }\n            - { key: request, header: 要求, value: request.amount, ${request} }\n`;
const whole = (text: string) =>
  text
    .replace("rows: programs", "rows: programs\n          rowId: id")
    .replace("    title:", "    protect: true\n    title:")
    .concat("review: { edition: review.edition, paper: review.paper }\n");

async function messagesOf(text: string): Promise<string[]> {
  return checkInputs(await parseWorkbookTemplate(text, "workbook.yaml")).map((one) => toldProblem(one, "en").message);
}

test("an input with all that it needs is right", async () => {
  expect(await messagesOf(whole(templateWithColumns(columns(input()))))).toEqual([]);
});

test("an input that could not be filled in, or not be read when it comes back, is told with its place", async () => {
  const template = await parseWorkbookTemplate(templateWithColumns(columns(input())), "workbook.yaml");
  expect(checkInputs(template).map((problem) => toldProblem(problem, "en"))).toMatchObject([
    { code: "template-cell", message: "the table 予算表 has inputs but no rowId", place: { line: 18 } },
    { message: expect.stringContaining("nothing says what the workbook is") },
    { message: "a sheet with inputs is not protected" },
  ]);
});

test("an input has no formula, and no field of another", async () => {
  const formula = whole(templateWithColumns(columns(`formula: "1+1", ${input()}`)));
  expect(await messagesOf(formula)).toEqual([expect.stringContaining("neither formula nor text")]);
  const again = `            - { key: again, header: 再び, value: no, ${input()} }\n`;
  expect(await messagesOf(whole(templateWithColumns(columns(input()) + again)))).toEqual([
    "two columns of the table have the same input field",
  ]);
});

test("a message longer than Excel takes is told, and a kind that is none", async () => {
  const long = columns(input().replace("title: 要求額", `title: ${"長".repeat(33)}`));
  expect(await messagesOf(whole(templateWithColumns(long)))).toEqual([expect.stringContaining("33 characters")]);
  const odd = whole(templateWithColumns(columns(input().replace("amount", "date"))));
  await expect(parseWorkbookTemplate(odd, "workbook.yaml")).rejects.toThrow();
});
