import { expect, test } from "vitest";
import { problemOf } from "../../../../src/base/problem.ts";
import { problemCount, problemLines } from "../../../../src/cli/output/problem-lines.ts";

const plain = { paint: (_: string, text: string) => text };
const error = problemOf("schema-type", { message: "no", hint: "mend it", place: { file: "a.yaml", line: 2, col: 5 } });
const warning = problemOf("file-unknown", { message: "what is this", place: { file: "b.yml" } });

test("a problem is one line, its hint another", () => {
  expect(problemLines(error, plain)).toBe("a.yaml:2:5 error no [schema-type]\n  mend it\n");
  expect(problemLines(warning, plain)).toBe("b.yml warning what is this [file-unknown]\n");
});

test.each([
  [[], "0 errors"],
  [[error], "1 error"],
  [[warning], "1 warning"],
  [[error, error, warning, warning], "2 errors, 2 warnings"],
])("problems are counted", (problems, text) => {
  expect(problemCount(problems)).toBe(text);
});
