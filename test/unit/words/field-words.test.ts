import { expect, test } from "vitest";
import { fieldText, namesOnTheWay, type SpokenField } from "../../../src/words/field-words.ts";

const cancer = { kind: "program", id: "cancer", name: "革新的がん医療実用化研究事業" };
const pj1 = { kind: "projects", id: "pj1", name: "医薬品" };
const meeting = { kind: "meeting", id: "kagaku-145", name: "標本部会", no: 145 };
const indicator = ["kpis", 2, "target", "value"];

test.each<[SpokenField, string, string]>([
  [
    { record: cancer, path: ["budget", "initial", "2025"] },
    "革新的がん医療実用化研究事業の令和７年度当初予算額",
    "FY2025 initial budget of 革新的がん医療実用化研究事業",
  ],
  [
    { record: cancer, path: ["budget", "byProject", "2025", "pj1"] },
    "革新的がん医療実用化研究事業の令和７年度当初予算額のうちpj1",
    "FY2025 initial budget for pj1 of 革新的がん医療実用化研究事業",
  ],
  [
    { record: cancer, path: indicator, names: [null, "標本の件数", null, null] },
    "革新的がん医療実用化研究事業の成果目標（KPI）３件目「標本の件数」の目標値",
    "target figure of KPI 3 “標本の件数” of 革新的がん医療実用化研究事業",
  ],
  [
    { record: cancer, path: ["kpis", 11] },
    "革新的がん医療実用化研究事業の成果目標（KPI）12件目",
    "KPI 12 of 革新的がん医療実用化研究事業",
  ],
  [
    { record: cancer, path: ["new", 0, "period"] },
    "革新的がん医療実用化研究事業の新規課題１件目の実施期間",
    "period of new topic 1 of 革新的がん医療実用化研究事業",
  ],
  [
    { record: cancer, path: ["offices", "amed", 1] },
    "革新的がん医療実用化研究事業のAMED担当課２件目",
    "agency division 2 of 革新的がん医療実用化研究事業",
  ],
  [{ record: pj1, path: ["name"] }, "医薬品PJの統合プロジェクト名", "project name of 医薬品"],
  [
    { record: pj1, path: [0, "aliases", 1], names: [null, null, null] },
    "医薬品PJの別名２件目",
    "other name 2 of 医薬品",
  ],
  [{ record: meeting, path: ["time", "end"] }, "標本部会（第145回）の終了時刻", "end of meeting 145 of 標本部会"],
  [{ record: { kind: "edition", id: "" }, path: ["fiscalYear"] }, "年度版の対象年度", "fiscal year of the edition"],
  [
    { record: { kind: "program", id: "cancer" }, path: ["mystery", "depth"] },
    "「cancer」のmystery",
    "mystery of cancer",
  ],
  [{ record: cancer, path: [] }, "革新的がん医療実用化研究事業", "革新的がん医療実用化研究事業"],
])("a field is told in words: %o", (field, ja, en) => {
  expect([fieldText(field, "ja"), fieldText(field, "en")]).toEqual([ja, en]);
});

test("names are those of the record and of the items of lists on the way, as far as they have any", () => {
  const record = { id: "a", no: 3, name: "標本事業", kpis: [{ indicator: "件数", target: {} }, { indicator: 5 }] };
  expect(namesOnTheWay(record, ["kpis", 0, "target"])).toEqual({
    id: "a",
    no: 3,
    name: "標本事業",
    names: [null, "件数", null],
  });
  expect(namesOnTheWay(record, ["kpis", 1]).names).toEqual([null, null]);
  expect(namesOnTheWay(null, ["kpis", 3, "target"])).toEqual({ id: "", names: [null, null, null] });
});
