import { expect, test } from "vitest";
import { parseTargets } from "../../../../src/import/language/parse-targets.ts";

const one = (printed: string) => {
  const [reading, ...more] = parseTargets(printed);
  expect(more).toEqual([]);
  return reading;
};

test.each([
  ["育成した学生の数 10～20 名", "育成した学生の数", { value: 10, max: 20, comparator: "range", unit: "名" }],
  ["導出件数 ５件／年（令和７年度～令和 11 年度）", "導出件数", { value: 5, comparator: "=", unit: "件", per: "year" }],
  [
    "治験の件数※ 60 件／年（2025～2029 年度累計 300 件）",
    "治験の件数",
    { value: 60, comparator: "=", unit: "件", per: "year", cumulative: 300 },
  ],
  [
    "論文数（Top1％論文） （120 件／年）",
    "論文数（Top1％論文）",
    { value: 120, comparator: "=", unit: "件", per: "year" },
  ],
  ["採択課題の割合 25％への貢献", "採択課題の割合", { value: 25, comparator: "=", unit: "％" }],
  ["取得件数：１件以上", "取得件数", { value: 1, comparator: ">=", unit: "件" }],
  ["取得件数１件以上", "取得件数", { value: 1, comparator: ">=", unit: "件" }],
  ["（取得件数８件以上", "取得件数", { value: 8, comparator: ">=", unit: "件" }],
  ["患者数 約 1,200 人", "患者数", { value: 1200, comparator: "about", unit: "人" }],
  ["論文掲載数（甲事業（厚）、乙事業（文）合算：478 件）", "論文掲載数", { value: 478, comparator: "=", unit: "件" }],
  ["科学誌（IF5 以上）への論文掲載 35 件", "科学誌（IF5以上）への論文掲載", { value: 35, comparator: "=", unit: "件" }],
  ["全論文数 30 本(※謝辞あり)", "全論文数", { value: 30, comparator: "=", unit: "本" }],
  [
    "130 件／年（2025～2029 年度累計 650 件）",
    "",
    { value: 130, comparator: "=", unit: "件", per: "year", cumulative: 650 },
  ],
])("%s", (printed, indicator, target) => {
  expect(one(printed)).toMatchObject({ indicator, target, sure: true });
});

test("a time before the figure", () => {
  expect(one("実装された件数：令和７年度末までに５件")).toMatchObject({
    indicator: "実装された件数",
    text: "５件",
    period: { to: 2025, text: "令和７年度末まで" },
  });
});

test("sentences: every figure that is compared, and no other", () => {
  const readings = parseTargets(
    "この結果、令和８年度末までに、IF５以上の論文を 25 報以上、新たな機構の解明を１件以上報告する。",
  );
  expect(readings.map(({ indicator, target, period, sure }) => [indicator, target.value, period?.to, sure])).toEqual([
    ["IF５以上の論文", 25, 2026, false],
    ["新たな機構の解明", 1, 2026, false],
  ]);
  expect(one("患者数を 23,000 人以下（平成 26 年比で約 10％減少）とする。")?.target).toEqual({
    value: 23000,
    comparator: "<=",
    unit: "人",
  });
  expect(one("半数以上の修了生が就職することを目指す。")).toMatchObject({
    indicator: "修了生が就職すること",
    target: { value: 50, comparator: ">=", unit: "％" },
  });
});

test.each([
  "論文数（Top10％論文）",
  "科学誌（IF5 以上）への論文掲載状況",
  "インパクトファクター５以上の論文数",
  "ゲノム解析10症例",
  "８つの統合プロジェクト",
  "2050 年までの達成",
  "令和７年度に 16 件を実施した。",
])("no target: %s", (printed) => {
  expect(parseTargets(printed)).toEqual([]);
});

test("a number with 万 in it is one number", () => {
  expect(parseTargets("登録者数 １万 5,000 人").map(({ target }) => target.value)).toEqual([15_000]);
  expect(parseTargets("登録者数１万5,000人")[0]).toMatchObject({ indicator: "登録者数", target: { value: 15_000 } });
});

test("several indicators with a figure each are several targets", () => {
  const targets = parseTargets("論文数５件、特許出願３件以上").map(({ indicator, target }) => [
    indicator,
    target.value,
  ]);
  expect(targets).toEqual([
    ["論文数", 5],
    ["特許出願", 3],
  ]);
});
