import { expect, test } from "vitest";
import { projectName } from "../../../src/model/project-name.ts";

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
