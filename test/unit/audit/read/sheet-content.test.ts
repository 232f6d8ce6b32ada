import { expect, test } from "vitest";
import type { Cell } from "../../../../src/opc/workbook/read-sheet.ts";
import { sheetContent } from "../../../../src/audit/read/sheet-content.ts";
import { cellOf } from "../../../fixtures/sheet-cell.ts";

const contentOf = (...cells: readonly Cell[]) => sheetContent((reader) => cells.forEach(reader));

test("cells are given out as they came in, row by row, each with its place", () => {
  const { cells } = contentOf(
    cellOf(1, 1, "計"),
    cellOf(3, 2, 1_229_833),
    cellOf(3, 5, "皆増"),
    cellOf(4, 1, -0.00065),
  );
  expect([...cells.all()]).toEqual([
    { row: 1, column: 1, value: "計" },
    { row: 3, column: 2, value: 1_229_833 },
    { row: 3, column: 5, value: "皆増" },
    { row: 4, column: 1, value: -0.00065 },
  ]);
});

test("a cell is found by row and column; an empty one, wherever it lies, holds nothing", () => {
  const { cells } = contentOf(cellOf(1, 1, "計"), cellOf(3, 2, 0), cellOf(3, 5, "皆増"));
  expect(cells.at(3, 2)).toBe(0);
  expect(cells.at(3, 5)).toBe("皆増");
  const empty = [
    [0, 1],
    [1, 2],
    [2, 1],
    [3, 1],
    [5, 1],
    [1_048_576, 16_384],
  ] as const;
  for (const [row, column] of empty) expect(cells.at(row, column)).toBeNull();
});

test("a cell that was claimed is no longer among the others; claiming an empty one does nothing", () => {
  const { cells } = contentOf(cellOf(1, 1, "計"), cellOf(1, 3, 5), cellOf(2, 1, 7));
  cells.claim(1, 3);
  cells.claim(9, 9);
  expect([...cells.unclaimed()].map(({ value }) => value)).toEqual(["計", 7]);
  expect([...cells.all()]).toHaveLength(3);
});

test("formulas and their results are counted, and one without a result holds nothing", () => {
  const formula = (row: number, value: number | "") => ({ ...cellOf(row, 1, value), formula: "A1" });
  const { cells, formulas, results } = contentOf(formula(1, 5), formula(2, ""), cellOf(3, 1, 1));
  expect({ formulas, results }).toEqual({ formulas: 2, results: 1 });
  expect(cells.at(2, 1)).toBeNull();
});

test("what no program writes is read as it stands: a lost text as none, a number that is none as a text", () => {
  const lost: Cell = { ...cellOf(1, 1, "7"), kind: "lost" };
  const odd: Cell = { ...cellOf(1, 2, "1 2"), kind: "number" };
  const { cells } = contentOf(lost, odd);
  expect([cells.at(1, 1), cells.at(1, 2)]).toEqual(["", "1 2"]);
});
