import { expect, test } from "vitest";
import { kpiKind, targetRange } from "../../../src/check/kpi-rules.ts";
import { aDataset } from "../../fixtures/a-dataset.ts";
import { aProgram } from "../../fixtures/a-program.ts";
import { aKpi } from "./a-kpi.ts";
import { foundBy } from "./found-by.ts";

const target = { value: 5, comparator: "=" as const, unit: "件" };

test.each([
  ["a target without unit", aKpi({ target: { value: 5, comparator: "=" } }), "kpi-unit sample-research kpis[0].target"],
  ["quantitative without target", aKpi({ target: undefined }), "kpi-target sample-research kpis[0].kind"],
  ["monitoring with target", aKpi({ kind: "monitoring", target }), "kpi-target sample-research kpis[0].target"],
  ["qualitative with target", aKpi({ kind: "qualitative", target }), "kpi-target sample-research kpis[0].target"],
  [
    "qualitative without text",
    aKpi({ kind: "qualitative", target: undefined, text: undefined }),
    "kpi-target sample-research kpis[0].kind",
  ],
])("%s is found", (_, kpi, found) => {
  const lines = foundBy(kpiKind, aDataset([aProgram({ kpis: [kpi] })]));
  expect(lines.map((line) => line.split(":")[0])).toEqual([found]);
});

test("each kind with what belongs to it is right", () => {
  const kpis = [
    aKpi(),
    aKpi({ kind: "monitoring", target: undefined, text: undefined }),
    aKpi({ kind: "qualitative", target: undefined }),
  ];
  expect(foundBy(kpiKind, aDataset([aProgram({ kpis })]))).toEqual([]);
});

test.each([
  [{ comparator: "range", value: 10, max: 20 }, undefined],
  [{ comparator: "range", value: 20, max: 10 }, "the range goes from 20 to 10"],
  [{ comparator: "range", value: 10 }, "the range from 10 has no upper end"],
  [{ comparator: ">=", value: 10, max: 20 }, 'the target has an upper end, 20, but its comparator is ">="'],
] as const)("%j", (target, message) => {
  const found = foundBy(targetRange, aDataset([aProgram({ kpis: [aKpi({ target: { ...target, unit: "件" } })] })]));
  expect(found).toEqual(
    message === undefined ? [] : [`target-range sample-research kpis[0].target: ${message}: 標本の件数`],
  );
});
