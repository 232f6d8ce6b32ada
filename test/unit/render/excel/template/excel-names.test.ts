import { expect, test } from "vitest";
import {
  definedNameFault,
  excelNameKey,
  headerFault,
  repeatedNames,
  sheetNameFault,
} from "../../../../../src/render/excel/template/excel-names.ts";

test.each([
  ["", { why: "empty" }],
  ["　", { why: "empty" }],
  ["あ".repeat(32), { why: "long", length: 32, most: 31 }],
  // Two units of UTF-16 each
  ["𠮷".repeat(16), { why: "long", length: 32, most: 31 }],
  ["予算:案", { why: "sheet-sign", sign: ":" }],
  ["予算：案", { why: "sheet-sign", sign: "：" }],
  ["要求／査定", { why: "sheet-sign", sign: "／" }],
  ["＼", { why: "sheet-sign", sign: "＼" }],
  ["￥", { why: "sheet-sign", sign: "￥" }],
  ["何？", { why: "sheet-sign", sign: "？" }],
  ["＊", { why: "sheet-sign", sign: "＊" }],
  ["［案］", { why: "sheet-sign", sign: "［" }],
  ["'予算", { why: "apostrophe" }],
  ["予算＇", { why: "apostrophe" }],
  ["History", { why: "kept" }],
  ["ＨＩＳＴＯＲＹ", { why: "kept" }],
  ["履歴", { why: "kept" }],
  ["予算\n案", { why: "unseen" }],
  ["予算\t", { why: "unseen" }],
  ["\ud842", { why: "unseen" }],
  ["_x0041_", { why: "code", code: "_x0041_" }],
])("no sheet is called %j", (name, fault) => {
  expect(sheetNameFault(name)).toEqual(fault);
});

test.each([
  "R7",
  "2025",
  "A1",
  "RC",
  "C",
  "TRUE",
  "c5",
  "予算 案",
  "it's",
  "令和7年度-要求",
  "あ".repeat(31),
  "{}",
  "履歴書",
  "_x41_",
])("a sheet may be called %j", (name) => {
  expect(sheetNameFault(name)).toBeUndefined();
});

test.each([
  ["FY2025", { why: "cell" }],
  ["xfd1048576", { why: "cell" }],
  ["ＦＹ２０２５", { why: "cell" }],
  ["R", { why: "cell" }],
  ["rc", { why: "cell" }],
  ["R1C1", { why: "cell" }],
  ["c5", { why: "cell" }],
  ["True", { why: "kept" }],
  ["Print_Area", { why: "kept" }],
  ["_xlnm.Database", { why: "kept" }],
  ["1表", { why: "start" }],
  ["予算 案", { why: "name-sign", sign: " " }],
  ["予算-案", { why: "name-sign", sign: "-" }],
  ["予算・案", { why: "name-sign", sign: "・" }],
  ["", { why: "empty" }],
  ["あ".repeat(256), { why: "long", length: 256, most: 255 }],
])("no cells are called %j", (name, fault) => {
  expect(definedNameFault(name)).toEqual(fault);
});

test.each(["XFE1", "A1048577", "A0", "FY_2025", "予算_令和7年度", "_", "Rate", "COST2025", "あ".repeat(255)])(
  "cells may be called %j",
  (name) => {
    expect(definedNameFault(name)).toBeUndefined();
  },
);

test("a header may break its line, and is neither empty nor longer than Excel takes", () => {
  expect(headerFault("増減\n額")).toBeUndefined();
  expect(headerFault("あ".repeat(255))).toBeUndefined();
  expect(headerFault("あ".repeat(256))).toEqual({ why: "long", length: 256, most: 255 });
  expect(headerFault(" ")).toEqual({ why: "empty" });
  expect(headerFault("増減\t額")).toEqual({ why: "unseen" });
});

test("names that Excel takes for the same are found by index", () => {
  expect(repeatedNames(["KPI", "予算", "ｋｐｉ", "ｶﾙﾃ", "カルテ", "かるて"])).toEqual([
    { index: 2, before: "KPI" },
    { index: 4, before: "ｶﾙﾃ" },
    { index: 5, before: "ｶﾙﾃ" },
  ]);
  expect(excelNameKey("予算①")).not.toBe(excelNameKey("予算1"));
});
