import { expect, test } from "vitest";
import { ProblemError, toldProblem } from "../../../../../src/base/problem.ts";
import { parseWorkbookTemplate } from "../../../../../src/render/excel/template/parse-workbook-template.ts";
import { templateWithColumns } from "../../../../fixtures/template-with-columns.ts";

async function problemsOf(text: string): Promise<readonly object[]> {
  try {
    await parseWorkbookTemplate(text, "workbook.yaml");
    return [];
  } catch (error) {
    if (error instanceof ProblemError) return error.problems.map((problem) => toldProblem(problem, "en"));
    throw error;
  }
}

const name = "            - { key: name, header: 研究事業, value: name }\n";

test("a good template parses, left-out parts filled in", async () => {
  const { content } = await parseWorkbookTemplate(templateWithColumns(name), "workbook.yaml");
  expect(content.sheets[0]?.print.margins.top).toBe(18);
  expect(await problemsOf(templateWithColumns(name))).toEqual([]);
});

test("an unknown key is told with its place and the key that was meant", async () => {
  const problems = await problemsOf(templateWithColumns(name.replace("header", "hedaer")));
  expect(problems).toContainEqual(
    expect.objectContaining({ code: "schema-unknown-key", place: { file: "workbook.yaml", line: 17, col: 28 } }),
  );
});

test("a wrong value is told with its place", async () => {
  expect(await problemsOf(templateWithColumns(name.replace(" }", ", width: wide }")))).toMatchObject([
    { code: "schema-type", place: { file: "workbook.yaml", line: 17, col: 62 } },
  ]);
});

test("a block is of one kind", async () => {
  const two = "        heading: 予算\n";
  expect(await problemsOf(templateWithColumns(name, two))).toMatchObject([
    { message: expect.stringContaining("exactly one of") },
  ]);
});

test("the name of a table is one that references can use", async () => {
  for (const bad of ["表 1", "1表", "表.1"])
    expect(await problemsOf(templateWithColumns(name).replace("name: 予算表", `name: ${bad}`))).toHaveLength(1);
});
