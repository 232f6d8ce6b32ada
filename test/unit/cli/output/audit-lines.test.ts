import { expect, test } from "vitest";
import { auditLines } from "../../../../src/cli/output/audit-lines.ts";
import { english } from "../../../fixtures/english-terminal.ts";

const finding = (no: number) => ({
  kind: "audit-figure" as const,
  place: `予算!G${no}`,
  figure: "額",
  expected: "1",
  found: "2",
});
const paper = (count: number) => ({
  path: "workbooks/PJ1.xlsx",
  id: "pj1",
  held: count,
  texts: 0,
  unchecked: 0,
  figures: [],
  findings: Array.from({ length: count }, (_, no) => finding(no + 1)),
});

test("every finding is a row, of very many the first, with how many more there are", () => {
  expect(auditLines([paper(0)], english)).toBe("");
  expect(
    auditLines([paper(30)], english)
      .split("\n")
      .filter(Boolean),
  ).toHaveLength(31);
  const lines = auditLines([paper(31)], english)
    .split("\n")
    .filter(Boolean);
  expect(lines).toHaveLength(32);
  expect(lines.at(-1)).toContain("… and 1 more (--json)");
});
