import { expect, test } from "vitest";
import { differingMeasures, disagreements } from "../../../src/audit/disagreements.ts";
const found = (papers: readonly ReturnType<typeof paper>[]) => {
  const measures = differingMeasures();
  for (const { figure } of papers) measures.add(figure);
  const gathered = disagreements(measures.isDiffering);
  for (const { path, figure } of papers) gathered.add(path, figure);
  return gathered.findings();
};

const paper = (path: string, measure: string, found: string | number) => ({
  path,
  figure: { place: `place in ${path}`, figure: "額", measure, expected: found, found },
});

test("the paper that differs from the others is told, a text of a briefing and a number of a workbook are the same", () => {
  const differing = found([
    paper("a.docx", "programs/x/initial/2025", "1,000"),
    paper("b.xlsx", "programs/x/initial/2025", 1000),
    paper("c.xlsx", "programs/x/initial/2025", 1001),
  ]);
  expect([...differing.keys()]).toEqual(["c.xlsx"]);
  expect(differing.get("c.xlsx")).toMatchObject([
    { kind: "audit-disagreement", found: "1001", place: "place in c.xlsx" },
  ]);
});

test("rates are the same where they are printed the same", () => {
  const rate = "programs/x/rate/2025";
  expect(found([paper("a.docx", rate, "19.5％"), paper("b.xlsx", rate, 0.194813)]).size).toBe(0);
  expect(found([paper("a.docx", rate, "▲0.0％"), paper("b.xlsx", rate, -0.0000065)]).size).toBe(0);
  expect(found([paper("a.docx", rate, "0.0％"), paper("b.xlsx", rate, -0.0000065)]).size).toBe(1);
  expect(found([paper("a.docx", rate, "19.6％"), paper("b.xlsx", rate, 0.194813)]).size).toBe(1);
});
