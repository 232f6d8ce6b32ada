import { expect, test } from "vitest";
import { lazyRows, rowsOfPrograms } from "../../../../src/view/workbook/rows-of-programs.ts";
import { aProgram } from "../../../fixtures/a-program.ts";

const programs = [0, 2, 0, 3, 1].map((rows, index) => aProgram({ id: `p${index}`, no: rows + 1 }));
const rowsOf = ({ id, no }: { id: string; no: number }) => Array.from({ length: no - 1 }, (_, row) => `${id} ${row}`);

test("rows made as they are read are the rows of all programmes, forwards and backwards", () => {
  const rows = lazyRows(programs, rowsOf);
  const all = rowsOfPrograms(programs, rowsOf);
  expect(all).toEqual(["p1 0", "p1 1", "p3 0", "p3 1", "p3 2", "p4 0"]);
  expect([...rows]).toEqual(all);
  expect(all.map((_, index) => rows[all.length - 1 - index])).toEqual(all.toReversed());
});

test("no programmes, no rows", () => {
  expect([...lazyRows([], rowsOf)]).toEqual([]);
});
