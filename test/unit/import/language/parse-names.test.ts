import { expect, test } from "vitest";
import {
  parseOffices,
  parseProgramName,
  parseProjectMark,
  parseProjectNames,
} from "../../../../src/import/language/parse-names.ts";
import { parseLabel } from "../../../../src/import/structure/split-labels.ts";

test("lists of PJs in every spelling", () => {
  expect(parseProjectNames("医薬 PJ、再生・細胞ＰＪ，感染プロジェクト")).toEqual([
    "医薬 PJ",
    "再生・細胞 ＰＪ",
    "感染プロジェクト",
  ]);
  expect(["－", "なし", ""].map(parseProjectNames)).toEqual([[], [], []]);
});

test("marks of PJs", () => {
  expect(["PJ①、PJ③", "ＰＪ５", "PJ1・PJ 2", "4PJ", "若手枠", "PJ"].map(parseProjectMark)).toEqual([
    [1, 3],
    [5],
    [1, 2],
    [],
    undefined,
    undefined,
  ]);
});

test("labels that vary", () => {
  const labels = [
    "【課題名】",
    "課題名 ",
    "研究領域名",
    "課題領域",
    "研究領域",
    "成果の利用",
    "【成果の活用】",
    "若手枠",
    "厚",
  ];
  expect(labels.map(parseLabel)).toEqual([
    "topic",
    "topic",
    "topic",
    "topic",
    "topic",
    "use",
    "use",
    undefined,
    undefined,
  ]);
});

test("offices over wrapped lines", () => {
  expect(parseOffices(["創薬部 規制課、橋渡し部", "推進課"])).toEqual(["創薬部 規制課", "橋渡し部 推進課"]);
  expect(parseOffices(["甲部 乙課", "丙部 丁課"])).toEqual(["甲部 乙課", "丙部 丁課"]);
  expect(parseOffices(["健康局感染症対策部感染", "症対策課"])).toEqual(["健康局感染症対策部感染症対策課"]);
  expect([["無し"], ["なし"], ["－"], [""], []].map(parseOffices)).toEqual([[], [], [], [], []]);
});

test("former names in parentheses, other parentheses stay", () => {
  expect(parseProgramName("海洋研究事業(旧・沿岸研究事業)")).toEqual({
    name: "海洋研究事業",
    formerName: "沿岸研究事業",
  });
  expect(parseProgramName("海洋研究事業（深海分野）")).toEqual({ name: "海洋研究事業（深海分野）" });
});
