import { expect, test } from "vitest";
import type { Kpi } from "../../../../src/model/kpi.ts";
import type { Program } from "../../../../src/model/program.ts";
import { compareDatasets } from "../../../../src/view/comparison/compare-datasets.ts";
import type { FieldChange } from "../../../../src/view/comparison/field-change.ts";
import { aDataset } from "../../../fixtures/a-dataset.ts";
import { aProgram } from "../../../fixtures/a-program.ts";
import { aKpi } from "../../check/a-kpi.ts";
import { aTopic } from "../../check/a-topic.ts";

function changesOf(old: Partial<Program>, now: Partial<Program>): readonly FieldChange[] {
  const { records } = compareDatasets(aDataset([aProgram(old)]), aDataset([aProgram(now)]));
  return records.flatMap(({ changes }) => changes);
}

/** kind, item, field, old → new, difference: what a reader sees. */
function told({ kind, item, label, old, new: now, difference }: FieldChange): string {
  const name = item === undefined ? [] : [`${item.subject}「${item.new ?? item.old}」`];
  return [kind, ...name, label, `${old ?? ""}→${now ?? ""}`, difference ?? ""].filter((part) => part !== "").join(" ");
}

test("money is told by year, with the difference", () => {
  const before = { initial: { "2023": 1000, "2024": null, "2025": 1_063_811 }, request: { "2026": 5 } };
  const after = { initial: { "2023": 1000, "2024": 0, "2025": 1_070_000 }, assessment: { "2026": 4 } };
  expect(changesOf({ budget: before }, { budget: after }).map(told)).toEqual([
    "changed 令和６年度当初予算額 －→0",
    "changed 令和７年度当初予算額 1,063,811→1,070,000 ＋6,189",
    "removed 令和８年度要求額 5→",
    "added 令和８年度査定額 →4",
  ]);
});

const first = aKpi({ indicator: "標本の収集件数" });
const second = aKpi({ indicator: "手引きの作成" });
const target = (value: number): Partial<Kpi> => ({ target: { value, comparator: ">=", unit: "件" } });

test("an indicator with another name is a change, one with nothing in common is another", () => {
  const renamed = { ...first, indicator: "標本の年間収集件数" };
  expect(changesOf({ kpis: [first, second] }, { kpis: [renamed, second] }).map(told)).toEqual([
    `changed 成果目標（アウトプット）「標本の年間収集件数」 指標 標本の収集件数→標本の年間収集件数`,
  ]);
  const other: Kpi = { stage: "outcome", kind: "qualitative", indicator: "普及", source: { from: 9, to: 9 } };
  expect(changesOf({ kpis: [first, second] }, { kpis: [second, other] }).map(({ kind }) => kind)).toEqual([
    "removed",
    "added",
  ]);
});

test("a target is told as papers print it, and a KPI that moved as moved", () => {
  const old = { kpis: [{ ...first, ...target(10) }, second] };
  const now = { kpis: [second, { ...first, ...target(20) }] };
  const changes = changesOf(old, now).map(told);
  expect(changes).toContain("changed 成果目標（アウトプット）「標本の収集件数」 目標値 10件以上→20件以上");
  expect(changes.filter((change) => change.includes("掲載順"))).toHaveLength(1);
});

test("topics that come and go around another are no move", () => {
  const [a, b, c] = ["標本の保存", "手引きの公開", "窓口の設置"].map((title) => aTopic({ title }));
  if (a === undefined || b === undefined || c === undefined) throw new Error("three topics");
  const far = { ...c, source: { from: 90, to: 99 }, summary: "まったく別の話である。", label: "課題領域" };
  const changes = changesOf({ new: [a, b] }, { new: [far, b] });
  expect(changes.map(({ kind }) => kind)).not.toContain("moved");
});

test("a programme whose id changed is known by its name, and only its id is told", () => {
  const [old, now] = ["old-id", "new-id"].map((id) => aDataset([aProgram({ id, no: 1, name: "標本研究事業" })]));
  if (old === undefined || now === undefined) throw new Error("there are no two datasets");
  const { records } = compareDatasets(old, now);
  expect(records.map(({ kind, id, changes }) => [kind, id, changes.length])).toEqual([["changed", "new-id", 1]]);
});

test("programmes come, go and get new names by their ids, in the order of their numbers", () => {
  const [a, b, c] = ["a", "b", "c"].map((id, index) => aProgram({ id, no: index + 1, name: `標本${id}事業` }));
  if (a === undefined || b === undefined || c === undefined) throw new Error("three programmes");
  const { records } = compareDatasets(aDataset([a, b]), aDataset([{ ...b, name: "改称事業" }, c]));
  expect(records.map(({ kind, id, old, new: now }) => [kind, id, old, now])).toEqual([
    ["removed", "a", "標本a事業", undefined],
    ["changed", "b", "標本b事業", "改称事業"],
    ["added", "c", undefined, "標本c事業"],
  ]);
});

test("a field that no table of words knows is told by its own name", () => {
  const strange = { ...aProgram(), mystery: { depth: 1 } };
  const { records } = compareDatasets(aDataset([aProgram()]), aDataset([strange]));
  expect(records.flatMap(({ changes }) => changes.map(told))).toEqual(["added mystery.depth →1"]);
});
