import { expect, test } from "vitest";
import { standard } from "../../../../src/words/paper-words.ts";
import { kpiFacts } from "../../../../src/view/workbook/kpi-facts.ts";
import { kpiNotes } from "../../../../src/view/workbook/kpi-notes.ts";
import { KpiRow } from "../../../../src/view/workbook/row-schemas.ts";

const blank = Object.fromEntries(
  Object.entries(KpiRow.shape).map(([name, field]) => [name, field.safeParse(null).success ? null : ""]),
);

const row = (own: Partial<KpiRow>): KpiRow =>
  KpiRow.parse({ ...blank, programNo: 1, actuals: { "2025": null }, ...own });

const factsOf = (...programs: readonly (readonly Partial<KpiRow>[])[]) =>
  kpiFacts(programs.flatMap((rows) => rows.map(row)));

test("targets are counted for each programme and in all, and the years of which something is reported", () => {
  const facts = factsOf(
    [{ target: 10, actuals: { "2025": 3, "2026": null } }, {}],
    [],
    [{ programNo: 3, target: 0, actuals: { "2027": 0 } }],
  );
  expect(facts.targets).toBe(2);
  expect([...facts.byProgram]).toEqual([
    [1, { targets: 1, others: 1 }],
    [3, { targets: 1, others: 0 }],
  ]);
  expect([...facts.reportedYears]).toEqual(["2025", "2027"]);
});

test("without a target there is no rule to tell; a row without one has no say in the rules", () => {
  expect(kpiNotes(factsOf(), standard.ja)).toEqual([]);
  expect(kpiNotes(factsOf([{ per: "累計", comparator: "以下", max: 5 }]), standard.ja)).toEqual([]);
});

test("a rule is told only where a row goes by it", () => {
  const notes = (own: Partial<KpiRow>) => kpiNotes(factsOf([{ target: 10, ...own }]), standard.ja).join("");
  expect(notes({ per: "累計" })).toMatch(/期間の累計であるもの/);
  expect(notes({})).toMatch(/^判定値は、最も新しい年度の実績である。/);
  expect(notes({ per: "毎年" })).toMatch(/数え方が「毎年」/);
  expect(notes({ comparator: "以下" })).toMatch(/「以下」を目標とするもの/);
  expect(notes({ max: 20 })).toMatch(/上限のある目標/);
  expect(notes({})).not.toMatch(/累計であるもの|毎年|以下」を|上限/);
});

test("in English a rule names the words of the columns", () => {
  const notes = (own: Partial<KpiRow>) => kpiNotes(factsOf([{ target: 10, ...own }]), standard.en).join(" ");
  expect(notes({ per: "each year", comparator: "at most" })).toMatch(/counted “each year”.*targets of “at most”/);
  expect(notes({})).not.toMatch(/each year|at most/);
});
