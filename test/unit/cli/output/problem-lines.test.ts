import { expect, test } from "vitest";
import { problemOf } from "../../../../src/base/problem.ts";
import { english } from "../../../fixtures/english-terminal.ts";
import { problemCount, problemLines } from "../../../../src/cli/output/problem-lines.ts";

const error = problemOf(
  "schema-missing-key",
  { field: "offices.lead", key: "lead" },
  { place: { file: "a.yaml", line: 2, col: 5 } },
);
const warning = problemOf("file-unknown", { path: "b.txt", record: null }, { place: { file: "b.txt" } });

test("a problem is one line, its hint another", () => {
  expect(problemLines(error, english)).toBe(
    "a.yaml:2:5 error offices.lead is missing [schema-missing-key]\n  add the key lead\n",
  );
  expect(problemLines(warning, english)).toBe(
    "b.txt warning b.txt is not read [file-unknown]\n  move it out of the dataset's folder\n",
  );
});

test.each([
  [[], "0 errors"],
  [[error], "1 error"],
  [[warning], "1 warning"],
  [[error, error, warning, warning], "2 errors, 2 warnings"],
])("problems are counted", (problems, text) => {
  expect(problemCount(problems, english.words)).toBe(text);
});
