import { expect, test } from "vitest";
import { checkInputs } from "../../../../../src/render/excel/template/check-inputs.ts";
import { parseWorkbookTemplate } from "../../../../../src/render/excel/template/parse-workbook-template.ts";
import { templateWithColumns } from "../../../../fixtures/template-with-columns.ts";

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
  return checkInputs(await parseWorkbookTemplate(text, "workbook.yaml")).map(({ message }) => message);
}

test("an input with all that it needs is right", async () => {
  expect(await messagesOf(whole(templateWithColumns(columns(input()))))).toEqual([]);
});

test("an input that could not be filled in, or not be read when it comes back, is told with its place", async () => {
  const template = await parseWorkbookTemplate(templateWithColumns(columns(input())), "workbook.yaml");
  expect(checkInputs(template)).toMatchObject([
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
