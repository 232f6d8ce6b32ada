import { expect, test } from "vitest";
import { parseTopicTitles } from "../../../../src/import/language/parse-topic-titles.ts";

const titles = (printed: string) =>
  parseTopicTitles(printed).map(({ title, period, projects, group }) => [title, period?.text, projects, group]);

test.each([
  ["海の研究", [["海の研究", undefined, undefined, undefined]]],
  [
    "長期併用（試験）の研究（PJ①、PJ③）（令和４～８年）",
    [["長期併用（試験）の研究", "令和４～８年", [1, 3], undefined]],
  ],
  ["「海の研究」（令和元～５年度終了）", [["海の研究", "令和元～５年度終了", undefined, undefined]]],
  ["「海」と「山」", [["「海」と「山」", undefined, undefined, undefined]]],
  ["育成事業（旧：支援事業）（平成 28 年度～）", [["育成事業（旧：支援事業）", "平成28年度～", undefined, undefined]]],
  ["食の研究（国際公募、令和５～８年度）", [["食の研究（国際公募）", "令和５～８年度", undefined, undefined]]],
  [
    "甲（DA）（令和６年度まで）、乙（令和７年度まで）",
    [
      ["甲（DA）", "令和６年度まで", undefined, undefined],
      ["乙", "令和７年度まで", undefined, undefined],
    ],
  ],
  [
    "①装置の開発（甲国を対象）②機器の開発（乙国を対象）等",
    [
      ["装置の開発（甲国を対象）", undefined, undefined, undefined],
      ["機器の開発（乙国を対象）", undefined, undefined, undefined],
    ],
  ],
  [
    "解明を進める研究（令和 7～9 年度）①危険因子の研究（4PJ）",
    [["危険因子の研究", "令和7～9年度", undefined, "解明を進める研究"]],
  ],
  ["癌の機序の研究（PJ ⑤）", [["癌の機序の研究", undefined, [5], undefined]]],
])("%s", (printed, expected) => {
  expect(titles(printed)).toEqual(expected);
});

test.each(["［令和５～６年度］", "[令和５～６年度]", "〔令和５～６年度〕"])(
  "a period in %s is no part of the title",
  (period) => {
    expect(parseTopicTitles(`転倒の予測${period}`)).toMatchObject([
      { title: "転倒の予測", period: { from: 2023, to: 2024 } },
    ]);
  },
);

test("brackets that hold no period stay in the title", () => {
  expect(parseTopicTitles("転倒の予測［基礎］")).toEqual([{ title: "転倒の予測［基礎］" }]);
});
