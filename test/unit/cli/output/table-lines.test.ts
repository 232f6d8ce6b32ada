import { expect, test } from "vitest";
import { tableLines } from "../../../../src/cli/output/table-lines.ts";

test("columns line up where Japanese stands in them, and no line ends in spaces", () => {
  const lines = tableLines([
    ["fresh", "標本", "a.docx"],
    ["x", "ab", ""],
  ]);
  expect(lines).toBe("fresh  標本  a.docx\nx      ab\n");
});

test("no rows are no lines", () => {
  expect(tableLines([])).toBe("");
});
