import { expect, test } from "vitest";
import { disagreements } from "../../../src/audit/disagreements.ts";

const paper = (path: string, measure: string, found: string | number) => ({
  path,
  figures: [{ place: `place in ${path}`, figure: "額", measure, expected: found, found }],
});

test("the paper that differs from the others is told, a text of a briefing and a number of a workbook are the same", () => {
  const found = disagreements([
    paper("a.docx", "programs/x/initial/2025", "1,000"),
    paper("b.xlsx", "programs/x/initial/2025", 1000),
    paper("c.xlsx", "programs/x/initial/2025", 1001),
  ]);
  expect([...found.keys()]).toEqual(["c.xlsx"]);
  expect(found.get("c.xlsx")).toMatchObject([{ kind: "audit-disagreement", found: "1001", place: "place in c.xlsx" }]);
});

test("rates are the same where they are printed the same", () => {
  const rate = "programs/x/rate/2025";
  expect(disagreements([paper("a.docx", rate, "19.5％"), paper("b.xlsx", rate, 0.194813)]).size).toBe(0);
  expect(disagreements([paper("a.docx", rate, "19.6％"), paper("b.xlsx", rate, 0.194813)]).size).toBe(1);
});
