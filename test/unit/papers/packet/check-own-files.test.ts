import { expect, test } from "vitest";
import { toldProblem } from "../../../../src/base/problem.ts";
import { characterProblems } from "../../../../src/papers/packet/check-own-files.ts";

const told = (text: string) =>
  characterProblems({ file: "roster.md", text }).map((problem) => toldProblem(problem, "en"));

test("an ordinary text has nothing to tell", () => {
  expect(told("# 名簿\n\n| 氏名 |\n")).toEqual([]);
});

test("each line is told with the place of its first character", () => {
  expect(told("# 名簿\n\n山⽥⾼⼦、か\u3099\n\ue000\n")).toMatchObject([
    {
      code: "text-look-alike",
      message: "found ⽥ (U+2F65) for 田, ⾼ (U+2FBC) for 高, ⼦ (U+2F26) for 子, か\u3099 (U+304B U+3099) for が",
      place: { file: "roster.md", line: 3, col: 2 },
    },
    { code: "text-unclear", place: { file: "roster.md", line: 4, col: 1 } },
  ]);
});

test("of very many lines the first hundred are told", () => {
  const lines = told("⽣\n".repeat(5000));
  expect(lines).toHaveLength(101);
  expect(lines.at(-1)?.message).toBe("… and 4900 more in this file");
});
