import { expect, test } from "vitest";
import type { PlacedTable } from "../../../../../src/render/excel/layout/placed-table.ts";
import { resolveFormula } from "../../../../../src/render/excel/layout/resolve-formula.ts";

const column = (key: string, header: string, column: number, itemKey = "") => ({
  template: { key, header, totals: {}, ...(itemKey === "" ? {} : { each: "years" }) },
  header,
  column,
  itemKey,
  isFolded: false,
});

const columns = [
  column("name", "事業", 1),
  column("initial", "令和6年度", 2, "2024"),
  column("initial", "令和7年度 [A]", 3, "2025"),
];
const table: PlacedTable = {
  template: {
    name: "予算表",
    vertical: "middle",
    columns: columns.map((one) => one.template),
    totals: [],
    highlights: [],
    bars: [],
  },
  name: "予算表",
  sheet: "予算",
  columns,
  items: [],
  unitRow: 0,
  bandRow: 0,
  markerRow: 0,
  headerRow: 3,
  firstRow: 4,
  lastRow: 8,
  totalRows: new Map([["all", 9]]),
};
const tables = new Map([["予算表", table]]);
const inRow = { tables, sheet: "予算", table, row: 4, itemKey: "", style: "table" } as const;
const inTotals = { ...inRow, row: 9 };
const elsewhere = { tables, sheet: "概要", row: 2, itemKey: "", style: "table" } as const;

test("in a row of data references are the table's own", () => {
  expect(resolveFormula("[name]&[initial.2024]", inRow)).toBe(
    "予算表[[#This Row],[事業]]&予算表[[#This Row],[令和6年度]]",
  );
  expect(resolveFormula("SUM([initial.2024@rows])/[initial.2024@all]", inRow)).toBe("SUM(予算表[令和6年度])/$B$9");
});

test("a header with other signs than letters and digits is bracketed twice, its brackets marked", () => {
  expect(resolveFormula("SUM([initial.2025@rows])", inRow)).toBe("SUM(予算表[[令和7年度 '[A']]])");
});

test("a repeated column without item is all its columns, but in a column repeated likewise the one beside it", () => {
  expect(resolveFormula("SUM([initial])", inRow)).toBe("SUM(予算表[[#This Row],[令和6年度]:[令和7年度 '[A']]])");
  expect(resolveFormula("SUM([initial])", { ...inRow, itemKey: "2024" })).toBe("SUM(予算表[[#This Row],[令和6年度]])");
});

test("in totals and on other sheets references are cells", () => {
  expect(resolveFormula("[initial.2025]-[initial.2024]", inTotals)).toBe("C9-B9");
  expect(resolveFormula("[予算表!initial.2025@all]", elsewhere)).toBe("'予算'!$C$9");
});

test("conditional formats shift by row, names by nothing", () => {
  expect(resolveFormula("[initial.2025]<0", { ...inRow, style: "cell" })).toBe("$C4<0");
  expect(resolveFormula("[予算表!initial@rows]", { ...elsewhere, style: "fixed" })).toBe("'予算'!$B$4:$C$8");
});

test("brackets in a string are text", () => {
  expect(resolveFormula('IF([name]="[name]","""[x]",1)', inTotals)).toBe('IF(A9="[name]","""[x]",1)');
});

test("[self] is the cell itself, but not in a text", () => {
  const place = { ...inRow, style: "cell", self: "C4" } as const;
  expect(resolveFormula('AND([self]<0,[name]<>"[self]")', place)).toBe('AND(C4<0,$A4<>"[self]")');
});

test("the sheet of another table is quoted, its apostrophes doubled", () => {
  const odd = new Map([["予算表", { ...table, sheet: "R7 'a'" }]]);
  expect(resolveFormula("[予算表!initial.2025@all]", { ...elsewhere, tables: odd })).toBe("'R7 ''a'''!$C$9");
});

test("a reference that leads nowhere is a problem", () => {
  for (const wrong of ["[nmae]", "[initial.2023]", "[name.1]", "[name@sum]", "[表!name@rows]", "[name"])
    expect(() => resolveFormula(wrong, inRow)).toThrow(/leads nowhere/);
  expect(() => resolveFormula("[予算表!name]", elsewhere)).toThrow(/leads nowhere/);
});

test("a formula that an expression left open is a problem", () => {
  expect(() => resolveFormula("ROWS([予算表!name@rows]", elsewhere)).toThrow(/parenthesis that is not closed/);
});
