import { expect, test } from "vitest";
import { compareDatasets } from "../../../../src/view/comparison/compare-datasets.ts";
import { changeLines, pageRanges, textChange } from "../../../../src/view/packet/replacement-view.ts";
import { standard } from "../../../../src/words/paper-words.ts";
import { aDataset } from "../../../fixtures/a-dataset.ts";
import { aProgram } from "../../../fixtures/a-program.ts";

const { ja: words } = standard;
const linesOf = (old: Parameters<typeof aProgram>[0], now: Parameters<typeof aProgram>[0]) =>
  compareDatasets(aDataset([aProgram(old)]), aDataset([aProgram(now)])).records.flatMap((record) =>
    changeLines(record, words),
  );

test("figures are told with unit and difference, and a short text whole", () => {
  const budget = (amount: number) => ({ initial: { "2023": 1, "2024": 2, "2025": amount } });
  expect(linesOf({ budget: budget(1063811) }, { budget: budget(1070000) })).toEqual([
    "令和７年度当初予算額　1,063,811 → 1,070,000千円（＋6,189）",
  ]);
  expect(linesOf({ background: "短い文。" }, { background: "長い文。" })).toEqual(["背景　「短い文。」→「長い文。」"]);
});

test("of a long text the places that differ are told with what stands around them", () => {
  const text = (word: string) =>
    `${"前に置く文である。".repeat(6)}標本の${word}を進める。${"後に置く文である。".repeat(6)}`;
  expect(textChange(text("収集"), text("保管"), words)).toBe(
    "「…文である。標本の収集を進める。後に…」→「…文である。標本の保管を進める。後に…」",
  );
  const many = Array.from({ length: 6 }, (_, index) => `第${index}の標本を長く収集する。`).join("");
  expect(textChange(many, many.replaceAll("収集", "保管"), words)).toContain("、ほか3か所");
});

test("of a long English text, too, whole words are told around a change", () => {
  const text = (word: string) =>
    `${"A sentence that stands before. ".repeat(6)}The ${word} of samples goes on. ${"One that stands behind. ".repeat(6)}`;
  expect(textChange(text("collection"), text("storage"), standard.en)).toBe(
    "‘…that stands before. The collection of samples goes on. One…’ → ‘…that stands before. The storage of samples goes on. One…’",
  );
});

test("pages in a row are told as a range", () => {
  expect(pageRanges([3, 7, 8, 9, 11], words)).toBe("3、7～9、11");
  expect(pageRanges([3, 7, 8, 9, 11], standard.en)).toBe("3, 7–9, 11");
});
