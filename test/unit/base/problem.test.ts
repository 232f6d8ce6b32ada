import { expect, test } from "vitest";
import type { Place } from "../../../src/base/place.ts";
import { orderProblems, problemOf } from "../../../src/base/problem.ts";

const told = (message: string, place?: Place) =>
  problemOf("file-missing", { what: "file", path: message }, place === undefined ? {} : { place });

test("problems are told by file, line and column; those of one place stay as they were", () => {
  const problems = [
    told("b", { file: "b.yaml", line: 1, col: 1 }),
    told("late", { file: "a.yaml", line: 10, col: 2 }),
    told("first of two", { file: "a.yaml", line: 2, col: 5 }),
    told("second of two", { file: "a.yaml", line: 2, col: 5 }),
    told("left", { file: "a.yaml", line: 2, col: 1 }),
    told("file", { file: "a.yaml" }),
    told("nowhere"),
  ];
  expect(orderProblems(problems).map(({ values }) => (values as { path: string }).path)).toEqual([
    "nowhere",
    "file",
    "left",
    "first of two",
    "second of two",
    "late",
    "b",
  ]);
});
