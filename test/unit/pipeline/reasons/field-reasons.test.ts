import { expect, test } from "vitest";
import { changedFields } from "../../../../src/pipeline/reasons/changed-fields.ts";
import { type DatasetChange, fieldReasons } from "../../../../src/pipeline/reasons/field-reasons.ts";
import type { Dataset } from "../../../../src/model/dataset.ts";
import type { Program } from "../../../../src/model/program.ts";
import { aDataset } from "../../../fixtures/a-dataset.ts";
import { aProgram } from "../../../fixtures/a-program.ts";

const before = [aProgram({ id: "a", no: 1, name: "甲" }), aProgram({ id: "b", no: 2, name: "乙" })];

/** What became of the programmes, and nothing else. */
function changeTo(programs: readonly Program[]): DatasetChange {
  const changes = programs.flatMap((now, index) => {
    const old = before[index] ?? null;
    const fields = old === null ? [] : changedFields(old, now);
    const change = {
      kind: "program" as const,
      id: now.id,
      old,
      now,
      fields,
      locate: () => ({ file: `${now.id}.yaml` }),
    };
    return old === null || fields.length > 0 ? [[now.id, change] as const] : [];
  });
  return { now: aDataset(programs), earlier: aDataset(before), programs: new Map(changes), shared: [] };
}

const told = (viewOf: (dataset: Dataset) => unknown, change: DatasetChange, most = 40) =>
  fieldReasons({ programs: ["a"], viewDigest: (dataset) => JSON.stringify(viewOf(dataset)) }, change, most).map(
    (one) => (one.why === "field" ? `${one.id} ${one.field}` : one.why),
  );

const renamed = changeTo(before.map((program) => ({ ...program, name: `新${program.name}`, goal: "別の目的" })));

test("a changed field is a reason where the paper shows it", () => {
  expect(told(({ programs }) => programs[0]?.name, renamed)).toEqual(["a name"]);
  expect(told(({ programs }) => programs.map(({ goal }) => goal), renamed)).toEqual(["a goal", "b goal"]);
  expect(told(({ title }) => title, renamed)).toEqual([]);
});

test("changes that show only together are all told, those nearest to the paper", () => {
  const isAnyNew = ({ programs }: Dataset) => programs.some(({ name }) => name.startsWith("新"));
  expect(told(isAnyNew, renamed)).toEqual(["a name", "a goal"]);
});

test("a new programme is a reason for papers that show it", () => {
  const change = changeTo([...before, aProgram({ id: "c", no: 3, name: "丙" })]);
  expect(told(({ programs }) => programs.length, change)).toEqual(["record-added"]);
  expect(told(({ programs }) => programs[0], change)).toEqual([]);
});

test("of more changed fields than are to be tried, the rest is counted", () => {
  expect(told(({ programs }) => programs, renamed, 1)).toEqual(["a name", "more"]);
});
