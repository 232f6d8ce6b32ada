import { expect, test } from "vitest";
import { nameKey, projectName, resolveProject } from "../../../src/model/names.ts";

const projects = [
  { id: "pj1", no: 1, name: "医薬品", aliases: ["創薬"] },
  { id: "pj4", no: 4, name: "感染症", aliases: [], formerNames: ["疾患基礎研究"] },
  { id: "pj5", no: 5, name: "データ利活用・ライフコース", aliases: [], formerNames: ["ゲノム・データ基盤"] },
  { id: "pj6", no: 6, name: "Coasts and Seas", aliases: [] },
  { id: "pj7", no: 7, name: "Health and Care", aliases: [], formerNames: ["Ageing"] },
];

test.each([
  ["医薬品", "pj1", false],
  ["医薬品 PJ", "pj1", false],
  ["医薬品ＰＪ", "pj1", false],
  ["医薬品プロジェクト", "pj1", false],
  ["創薬 PJ", "pj1", false],
  ["PJ①", "pj1", false],
  ["PJ１：医薬品プロジェクト", "pj1", false],
  ["4PJ", "pj4", false],
  ["データ利活用・ライフコースプロジェクト PJ", "pj5", false],
  ["データ利活用･ライフ コース", "pj5", false],
  ["ゲノム・データ基盤 PJ", "pj5", true],
  ["疾患基礎研究", "pj4", true],
  ["Coasts and Seas project", "pj6", false],
  ["Project: Coasts and Seas", "pj6", false],
  ["Project 6: Coasts and Seas", "pj6", false],
  ["Project 6", "pj6", false],
  ["Health and Care project", "pj7", false],
  ["Project 7", "pj7", false],
  ["PJ7: Health and Care", "pj7", false],
  ["Ageing Project", "pj7", true],
])("%s is %s", (printed, id, isFormerName) => {
  const resolved = resolveProject(printed, projects);
  expect(resolved?.project.id).toBe(id);
  expect(resolved?.isFormerName).toBe(isFormerName);
});

test.each(["医薬部外品 PJ", "PJ９", "PJ", ""])("%j is no PJ", (printed) => {
  expect(resolveProject(printed, projects)).toBeUndefined();
});

test.each([
  ["海洋", undefined],
  ["海洋 PJ", undefined],
  ["海洋ＰＪ", undefined],
  ["＜海洋プロジェクト＞", undefined],
  ["〈海洋プロジェクト〉", undefined],
  ["海洋プロジェクト PJ", undefined],
  ["海洋統合プロジェクト", undefined],
  ["統合プロジェクト：海洋", undefined],
  ["PJ１：海洋プロジェクト", 1],
  ["4PJ 海洋", 4],
])("%s has the key 海洋", (printed, no) => {
  expect(projectName(printed)).toEqual({ no, key: "海洋" });
});

test("a number alone has no key", () => {
  expect(["PJ①", "ＰＪ２", "3PJ"].map(projectName)).toEqual([1, 2, 3].map((no) => ({ no, key: "" })));
});

test("width, dashes, spaces and case do not count", () => {
  const spellings = ["Ａ－Ｂ 標本ｼﾘｰｽﾞ", "A-B標本シリーズ", "a‐b　標本 シリーズ", "A−B標本シリーズ"];
  expect(new Set(spellings.map(nameKey))).toEqual(new Set(["a-b標本シリーズ"]));
});

test("a long vowel is no dash", () => {
  expect(nameKey("データ")).toBe("データ");
});
