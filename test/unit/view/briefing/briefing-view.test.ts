import { expect, test } from "vitest";
import { BriefingView, briefingViewOf } from "../../../../src/view/briefing/briefing-view.ts";
import { aDataset } from "../../../fixtures/a-dataset.ts";
import { aProgram } from "../../../fixtures/a-program.ts";

const source = { from: 1, to: 2 };

test("a view has exactly the fields that its schema promises to templates", () => {
  const program = aProgram();
  const view = briefingViewOf(aDataset([program]), program);
  expect(BriefingView.parse(view)).toEqual(view);
});

test("points number continuing topics before new ones and fall back to the title", () => {
  const program = aProgram({
    continuing: [{ label: "課題名", title: "続く課題", point: "続く課題の推進", source }],
    new: [{ label: "課題名", title: "新しい課題", source }],
  });
  const { points } = briefingViewOf(aDataset([program]), program);
  expect(points.map((point) => `${point.mark}${point.kind} ${point.text}`)).toEqual([
    "①継続 続く課題の推進",
    "②新規 新しい課題",
  ]);
});

test("KPIs stand under their printed headings, told goals beside the table", () => {
  const program = aProgram({
    kpis: [
      { stage: "output", kind: "monitoring", group: "甲", indicator: "件数", source },
      { stage: "output", kind: "qualitative", group: "甲", indicator: "普及", text: "広く使われる。", source },
      { stage: "output", kind: "monitoring", group: "乙", indicator: "人数", source },
      { stage: "outcome", kind: "monitoring", indicator: "承認", source },
    ],
  });
  const { outputs, outcomes } = briefingViewOf(aDataset([program]), program);
  expect(outputs.groups.map((group) => [group.name, group.indicators.length, group.statements.length])).toEqual([
    ["甲", 1, 1],
    ["乙", 1, 0],
  ]);
  expect(outcomes.groups[0]?.indicators[0]).toMatchObject({ target: "－", period: "－" });
  expect(outcomes).toMatchObject({ hasTargets: false, hasPeriods: false, hasMonitored: true });
});

test("a group has targets where one of its indicators has", () => {
  const target = { value: 3, comparator: ">=", unit: "件" } as const;
  const program = aProgram({
    kpis: [
      { stage: "output", kind: "quantitative", group: "甲", indicator: "件数", text: "３件以上", target, source },
      { stage: "output", kind: "monitoring", group: "乙", indicator: "人数", period: { from: 2025 }, source },
    ],
  });
  const { outputs } = briefingViewOf(aDataset([program]), program);
  expect(outputs).toMatchObject({ hasTargets: true, hasPeriods: false, hasMonitored: true });
  expect(outputs.groups.map((group) => group.hasTargets)).toEqual([true, false]);
});

test("PJs are named beside what does not belong to all PJs of the programme", () => {
  const topic = (projects: string[]) => ({ label: "課題名", title: "課題", projects, source });
  const program = aProgram({ projects: ["pj1", "pj5"], new: [topic(["pj5", "pj1"]), topic(["pj5"])] });
  const { points, new: section } = briefingViewOf(aDataset([program]), program);
  expect(points.map(({ projects }) => projects)).toEqual(["", points[1]?.projects]);
  expect(points[1]?.projects).not.toBe("");
  expect(section.groups[0]?.topics.map(({ projects }) => projects)).toEqual(points.map(({ projects }) => projects));
});

test("a strategy quoted twice is listed once with both sections", () => {
  const strategy = { title: "戦略", date: "2025-06-13", decidedBy: "閣議決定", source };
  const program = aProgram({
    strategies: [
      { ...strategy, section: "第１章" },
      { ...strategy, section: "第２章" },
    ],
  });
  const { strategies } = briefingViewOf(aDataset([program]), program);
  expect(strategies).toEqual([{ title: "戦略", decided: "令和７年６月13日閣議決定", sections: ["第１章", "第２章"] }]);
});
