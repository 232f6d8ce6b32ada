import { expect, test } from "vitest";
import { lazyRows, rowsOfPrograms } from "../../../../src/view/workbook/rows-of-programs.ts";
import type { Program } from "../../../../src/model/program.ts";
import { aProgram } from "../../../fixtures/a-program.ts";

const programs = [0, 2, 0, 3, 1].map((rows, index) => aProgram({ id: `p${index}`, no: rows + 1 }));
const makers = {
  kpis: ({ id, no }: Program) => Array.from({ length: no - 1 }, (_, row) => `${id} ${row}`),
  sources: ({ id }: Program) => [`source of ${id}`],
};

test("rows made as they are read are the rows of all programmes, forwards and backwards", () => {
  const lazy = lazyRows(programs, makers);
  const all = rowsOfPrograms(programs, makers);
  expect(all.kpis).toEqual(["p1 0", "p1 1", "p3 0", "p3 1", "p3 2", "p4 0"]);
  expect(all.sources).toHaveLength(5);
  for (const [rows, wanted] of [
    [lazy.kpis, all.kpis],
    [lazy.sources, all.sources],
  ] as const) {
    expect([...rows]).toEqual(wanted);
    expect(wanted.map((_, index) => rows[wanted.length - 1 - index])).toEqual(wanted.toReversed());
  }
});

test("whoever listens is told the rows of each programme once, whether they are held or not", () => {
  const told = (rowsOf: typeof lazyRows) => {
    const heard: string[][] = [];
    rowsOf(programs, makers, ({ kpis }) => heard.push(kpis));
    return heard;
  };
  expect(told(lazyRows)).toEqual([[], ["p1 0", "p1 1"], [], ["p3 0", "p3 1", "p3 2"], ["p4 0"]]);
  expect(told(rowsOfPrograms)).toEqual(told(lazyRows));
});

test("no programmes, no rows", () => {
  expect([...lazyRows([], makers).kpis]).toEqual([]);
});
