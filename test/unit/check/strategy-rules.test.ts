import { expect, test } from "vitest";
import { strategyDate, strategyDates } from "../../../src/check/strategy-rules.ts";
import { aDataset } from "../../fixtures/a-dataset.ts";
import { aProgram } from "../../fixtures/a-program.ts";
import { foundBy } from "./found-by.ts";

test.each([
  ["2025-02-29", "date-impossible", "there is no date 2025-02-29"],
  ["2025-13", "date-impossible", "there is no date 2025-13"],
  ["2025-04-31", "date-impossible", "there is no date 2025-04-31"],
  ["2025-07-17", "strategy-late", "戦略 is dated 2025-07-17, but the document that quotes it 2025-07-16"],
  ["2025-08", "strategy-late", "戦略 is dated 2025-08, but the document that quotes it 2025-07-16"],
  ["2025-07-16", undefined, undefined],
  ["2025-07", undefined, undefined],
  ["2024-02-29", undefined, undefined],
])("%s", (date, code, message) => {
  const program = aProgram({ strategies: [{ title: "戦略", date, source: { from: 3, to: 4 } }] });
  const found = code === undefined ? [] : [`${code} sample-research strategies[0].date: ${message}`];
  expect(foundBy(strategyDate, aDataset([program]))).toEqual(found);
});

const quoting = (id: string, no: number, title: string, date?: string) =>
  aProgram({
    id,
    no,
    name: id,
    strategies: [{ title, ...(date === undefined ? {} : { date }), source: { from: 3, to: 4 } }],
  });

test("the rarer date of a strategy is told, whatever the width of its title", () => {
  const programs = [
    quoting("a", 1, "戦略2025", "2025-02-18"),
    quoting("b", 2, "戦略２０２５", "2025-02-18"),
    quoting("c", 3, "戦略 2025", "2024-02-18"),
    quoting("d", 4, "戦略2025"),
    quoting("e", 5, "別の戦略", "2024-02-18"),
  ];
  expect(foundBy(strategyDates, aDataset(programs))).toEqual([
    "strategy-dates c strategies[0].date: 戦略 2025 is dated 2024-02-18 here, and 2025-02-18 in 2 other places",
  ]);
});
