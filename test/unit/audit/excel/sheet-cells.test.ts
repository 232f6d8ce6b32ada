import { expect, test } from "vitest";
import { gatherCells } from "../../../../src/audit/excel/sheet-cells.ts";

const gathered = () => {
  const gatherer = gatherCells(["令和7年度", "計"]);
  gatherer.addShared(1, 1, 0);
  gatherer.add(3, 2, 1_229_833);
  gatherer.add(3, 5, "皆増");
  gatherer.add(4, 1, -0.00065);
  gatherer.addShared(4, 2, 1);
  return gatherer;
};

test("cells are given out as they came in, row by row, with their numbers", () => {
  const cells = gathered().cells();
  expect([...cells.all()]).toEqual([
    { row: 1, column: 1, value: "令和7年度", index: 0 },
    { row: 3, column: 2, value: 1_229_833, index: 1 },
    { row: 3, column: 5, value: "皆増", index: 2 },
    { row: 4, column: 1, value: -0.00065, index: 3 },
    { row: 4, column: 2, value: "計", index: 4 },
  ]);
  expect(cells.count).toBe(5);
});

test("a cell is found by row and column; an empty one, wherever it lies, holds nothing", () => {
  const cells = gathered().cells();
  expect(cells.at(3, 5)).toBe("皆増");
  expect(cells.indexAt(4, 2)).toBe(4);
  for (const [row = 0, column = 0] of [
    [0, 1],
    [1, 2],
    [2, 1],
    [3, 1],
    [5, 1],
    [1_048_576, 1],
  ]) {
    expect(cells.at(row, column)).toBeNull();
    expect(cells.indexAt(row, column)).toBe(-1);
  }
});

test("a file whose cells are out of order is damaged, as Excel sees it", () => {
  for (const [row = 0, column = 0] of [
    [3, 1],
    [4, 2],
    [4, 1],
  ])
    expect(() => gathered().add(row, column, 1)).toThrow(/stands behind a later one/);
});

test("a shared text that there is not is an empty one, whatever texts the sheet has of its own", () => {
  const gatherer = gathered();
  for (const [index, text] of [2, -1, Number.NaN, 0.5].entries()) gatherer.addShared(5, 1 + index, text);
  const cells = gatherer.cells();
  expect([1, 2, 3, 4].map((column) => cells.at(5, column))).toEqual(["", "", "", ""]);
  expect(cells.at(3, 5)).toBe("皆増");
});

test("thousands of rows keep their figures to the last bit", () => {
  const gatherer = gatherCells([]);
  for (let row = 1; row <= 5000; row += 1) gatherer.add(row, row % 7 === 0 ? 2 : 1, row / 3);
  const cells = gatherer.cells();
  expect(cells.at(4999, 1)).toBe(4999 / 3);
  expect(cells.at(4900, 2)).toBe(4900 / 3);
  expect([...cells.all()]).toHaveLength(5000);
});
