import { expect, test } from "vitest";
import { textFullStop } from "../../../../src/check/text/text-full-stop.ts";
import { aDataset } from "../../../fixtures/a-dataset.ts";
import { aProgram } from "../../../fixtures/a-program.ts";
import { aKpi } from "../a-kpi.ts";
import { aTopic } from "../a-topic.ts";
import { foundBy } from "../found-by.ts";

test("sentences without 。 and lines with it are found", () => {
  const program = aProgram({
    background: "背景である",
    scope: [{ title: "標本", summary: "標本の収集。" }],
    kpis: [aKpi({ kind: "qualitative", target: undefined, text: "件数を増やす" }), aKpi({ text: "５件" })],
    continuing: [aTopic({ summary: "標本を探す。", use: "役立てる", point: "標本の探索" })],
    notes: { new: "該当なし（継続を優先）。" },
    related: [{ name: "文部科学省", relation: "基礎を受け持つ。" }],
  });
  expect(foundBy(textFullStop, aDataset([program])).map((line) => line.split(":")[0])).toEqual([
    "text-full-stop sample-research background",
    "text-full-stop sample-research scope[0].summary",
    "text-full-stop sample-research kpis[0].text",
    "text-full-stop sample-research continuing[0].use",
  ]);
});
