import { expect, test } from "vitest";
import {
  definedNameFault,
  excelNameKey,
  headerFault,
  repeatedNames,
  sheetNameFault,
} from "../../../../../src/render/excel/template/excel-names.ts";

test.each([
  ["", /is empty/],
  ["　", /is empty/],
  ["あ".repeat(32), /has 32 characters, and Excel takes 31/],
  // Two units of UTF-16 each
  ["𠮷".repeat(16), /has 32 characters/],
  ["予算:案", /holds :/],
  ["予算：案", /holds ：/],
  ["要求／査定", /holds ／/],
  ["＼", /holds ＼/],
  ["￥", /holds ￥/],
  ["何？", /holds ？/],
  ["＊", /holds ＊/],
  ["［案］", /holds ［/],
  ["'予算", /apostrophe/],
  ["予算＇", /apostrophe/],
  ["History", /keeps for itself/],
  ["ＨＩＳＴＯＲＹ", /keeps for itself/],
  ["履歴", /keeps for itself/],
  ["予算\n案", /cannot be seen/],
  ["予算\t", /cannot be seen/],
  ["\ud842", /cannot be seen/],
  ["_x0041_", /single character/],
])("no sheet is called %j", (name, fault) => {
  expect(sheetNameFault(name)).toMatch(fault);
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
  ["FY2025", /a cell/],
  ["xfd1048576", /a cell/],
  ["ＦＹ２０２５", /a cell/],
  ["R", /a cell/],
  ["rc", /a cell/],
  ["R1C1", /a cell/],
  ["c5", /a cell/],
  ["True", /keeps for itself/],
  ["Print_Area", /keeps for itself/],
  ["_xlnm.Database", /keeps for itself/],
  ["1表", /does not begin/],
  ["予算 案", /holds " "/],
  ["予算-案", /holds "-"/],
  ["予算・案", /holds "・"/],
  ["", /is empty/],
  ["あ".repeat(256), /has 256 characters/],
])("no cells are called %j", (name, fault) => {
  expect(definedNameFault(name)).toMatch(fault);
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
  expect(headerFault("あ".repeat(256))).toMatch(/has 256 characters, and Excel takes 255/);
  expect(headerFault(" ")).toMatch(/is empty/);
  expect(headerFault("増減\t額")).toMatch(/cannot be seen/);
});

test("names that Excel takes for the same are found by index", () => {
  expect(repeatedNames(["KPI", "予算", "ｋｐｉ", "ｶﾙﾃ", "カルテ", "かるて"])).toEqual([
    { index: 2, before: "KPI" },
    { index: 4, before: "ｶﾙﾃ" },
    { index: 5, before: "ｶﾙﾃ" },
  ]);
  expect(excelNameKey("予算①")).not.toBe(excelNameKey("予算1"));
});
