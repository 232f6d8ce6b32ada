import { expect, test } from "vitest";
import { sourceRange, unknownSource } from "../../../src/check/source-rules.ts";
import { aDataset } from "../../fixtures/a-dataset.ts";
import { aProgram } from "../../fixtures/a-program.ts";
import { aTopic } from "./a-topic.ts";
import { foundBy } from "./found-by.ts";

test("documents that dataset.yaml does not know are found", () => {
  const program = aProgram({
    budget: { initial: { "2025": 1 }, byProjectSource: "summary" },
    source: { document: "polic", from: 1, to: 2 },
  });
  expect(foundBy(unknownSource, aDataset([program]))).toEqual([
    'source-unknown sample-research source.document: there is no source document "polic"',
    'source-unknown sample-research budget.byProjectSource: there is no source document "summary"',
  ]);
});

test("lines that run backwards or leave their programme's are found", () => {
  const program = aProgram({
    results: [aTopic({ source: { from: 5, to: 4 } }), aTopic({ source: { from: 9, to: 11 } })],
    scope: [{ title: "標本", source: { from: 1, to: 10 } }],
  });
  expect(foundBy(sourceRange, aDataset([program]))).toEqual([
    "source-reversed sample-research results[0].source: the source runs lines 5 to 4",
    "source-range sample-research results[1].source: the source is lines 9 to 11, outside the programme's lines 1 to 10",
  ]);
});

test("programmes that share lines of a document are found, also where one lies inside another", () => {
  const at = (id: string, from: number, to: number, document = "policy") =>
    aProgram({ id, source: { document, from, to } });
  const programs = [
    at("long", 1, 100),
    at("inner", 10, 20),
    at("late", 50, 120),
    at("next", 121, 130),
    at("other", 1, 9, "pdf"),
  ];
  expect(foundBy(sourceRange, aDataset(programs))).toEqual([
    "source-range inner source: lines 10 to 20 overlap lines 1 to 100 of long",
    "source-range late source: lines 50 to 120 overlap lines 1 to 100 of long",
  ]);
});
