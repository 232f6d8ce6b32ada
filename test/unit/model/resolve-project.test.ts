import { expect, test } from "vitest";
import { resolveProject } from "../../../src/model/resolve-project.ts";

const projects = [
  { id: "pj1", no: 1, name: "医薬品", aliases: ["創薬"] },
  { id: "pj4", no: 4, name: "感染症", aliases: [], formerNames: ["疾患基礎研究"] },
  { id: "pj5", no: 5, name: "データ利活用・ライフコース", aliases: [], formerNames: ["ゲノム・データ基盤"] },
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
])("%s is %s", (printed, id, isFormerName) => {
  const resolved = resolveProject(printed, projects);
  expect(resolved?.project.id).toBe(id);
  expect(resolved?.isFormerName).toBe(isFormerName);
});

test.each(["医薬部外品 PJ", "PJ９", "PJ", ""])("%j is no PJ", (printed) => {
  expect(resolveProject(printed, projects)).toBeUndefined();
});
