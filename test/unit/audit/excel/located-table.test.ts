import { expect, test } from "vitest";
import type { ExpectedCell, ExpectedTable } from "../../../../src/audit/excel/expected-workbook.ts";
import { cellsOfRow, locateTable, sheetWith } from "../../../../src/audit/excel/located-table.ts";
import { type SheetContent, sheetContent } from "../../../../src/audit/read/sheet-content.ts";
import { cellOf } from "../../../fixtures/sheet-cell.ts";

type Row = readonly (string | number)[];

const cell = (value: string | number): ExpectedCell => ({ value, field: "", measure: null, isFormula: false });
const table = (rows: readonly Row[]): ExpectedTable => ({
  name: "KPI",
  isNative: true,
  list: "kpis",
  headers: ["研究事業", "目標"],
  rows: { count: rows.length, at: (index) => (rows[index] ?? []).map(cell) },
  totals: [],
});

/** A sheet with the table at B3. */
function sheetOf(rows: readonly Row[]): SheetContent {
  const cells = [["研究事業", "目標"], ...rows].flatMap((row, index) =>
    row.map((value, at) => cellOf(3 + index, 2 + at, value)),
  );
  const area = { name: "kpi", from: { row: 3, column: 2 }, to: { row: 3 + rows.length, column: 3 } };
  return { name: "KPI", tables: [area], ...sheetContent((reader) => cells.forEach(reader)) };
}

function rowsFound(expected: readonly Row[], found: readonly Row[]) {
  const { located, lost } = locateTable(table(expected), sheetOf(found));
  expect(lost).toEqual([]);
  return located?.rows;
}

test("rows in their order are found where they stand", () => {
  expect(
    rowsFound(
      [
        ["甲", 1],
        ["乙", 2],
      ],
      [
        ["甲", 1],
        ["乙", 9],
      ],
    ),
  ).toEqual([4, 5]);
});

test("rows that somebody sorted are known by their texts", () => {
  expect(
    rowsFound(
      [
        ["甲", 1],
        ["乙", 2],
        ["丙", 3],
      ],
      [
        ["丙", 3],
        ["甲", 1],
        ["乙", 2],
      ],
    ),
  ).toEqual([5, 6, 4]);
});

test("rows of the same texts are taken in their order", () => {
  expect(
    rowsFound(
      [
        ["甲", 1],
        ["甲", 2],
        ["乙", 3],
      ],
      [
        ["乙", 3],
        ["甲", 1],
        ["甲", 2],
      ],
    ),
  ).toEqual([6, 5, 4]);
});

test("a row whose text was changed is held where it stood; one that is gone is not there", () => {
  expect(
    rowsFound(
      [
        ["甲", 1],
        ["乙", 2],
      ],
      [
        ["甲", 1],
        ["丁", 2],
      ],
    ),
  ).toEqual([4, 5]);
  expect(
    rowsFound(
      [
        ["甲", 1],
        ["乙", 2],
      ],
      [["乙", 2]],
    ),
  ).toEqual([0, 4]);
});

test("the cells of a row stand in the columns of their headers", () => {
  const { located } = locateTable(table([["甲", 1]]), sheetOf([["甲", 1]]));
  if (located === undefined) throw new Error("the table is not found");
  expect(cellsOfRow(located, 0).map(({ row, column }) => [row, column])).toEqual([
    [4, 2],
    [4, 3],
  ]);
});

test("a table of Excel's is found on the sheet that holds it, another one where it is expected", () => {
  const sheets = [{ name: "予算", tables: [] }, sheetOf([])];
  expect(sheetWith(table([]), "予算", sheets)).toBe("KPI");
  expect(sheetWith({ ...table([]), name: "他" }, "予算", sheets)).toBeUndefined();
  expect(sheetWith({ ...table([]), isNative: false }, "予算", sheets)).toBe("予算");
});
