import { groupBy } from "../../../base/group-by.ts";
import { textOf } from "./expressions.ts";
import type { Area, CellLayout, SheetLayout, SheetValue } from "./sheet-layout.ts";

/** What stands in the cells of an address such as '予算'!$C$5:$C$7, row by row; formulas give their results. */
export type CellsAt = (address: string) => readonly (string | number | null)[];

/** The cells of some addresses, taken from the sheets one by one. */
export type KeptCells = {
  readonly keep: (sheet: Pick<SheetLayout, "name" | "cells" | "runs">) => void;
  readonly cellsAt: CellsAt;
};

/** Charts look at few cells, and a large workbook has them by the hundred thousand. */
export function keptCells(addresses: readonly string[]): KeptCells {
  const areas = groupBy([...new Set(addresses)].map(areaOf), ({ sheet }) => sheet);
  const values = new Map<string, Value>();
  return {
    keep: ({ name, cells, runs }) => {
      const wanted = areas.get(name) ?? [];
      const keepCells = (some: readonly CellLayout[]) => {
        for (const { row, column, value } of some)
          if (wanted.some((area) => isIn(area, row, column))) values.set(keyOf(name, row, column), plainValue(value));
      };
      if (wanted.length === 0) return;
      keepCells(cells);
      for (const { firstRow, lastRow, rowAt } of runs)
        for (const row of range(firstRow, lastRow))
          if (wanted.some(({ top, bottom }) => row >= top && row <= bottom)) keepCells(rowAt(row).cells);
    },
    cellsAt: (address) => {
      const { sheet, top, bottom, left, right } = areaOf(address);
      return range(top, bottom).flatMap((row) =>
        range(left, right).map((column) => values.get(keyOf(sheet, row, column)) ?? null),
      );
    },
  };
}

type Value = string | number | null;
type SheetArea = Area & { readonly sheet: string };

function areaOf(address: string): SheetArea {
  const { sheet = "", from = "", top = "", to = from, bottom = top } = form.exec(address)?.groups ?? {};
  const [left, right] = [columnNumber(from), columnNumber(to)];
  return { sheet: sheet.replaceAll("''", "'"), top: Number(top), bottom: Number(bottom), left, right };
}

function isIn({ top, left, bottom, right }: Area, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

function keyOf(sheet: string, row: number, column: number): string {
  return `${sheet}/${row}/${column}`;
}

const form = /^'(?<sheet>.*)'!\$(?<from>[A-Z]+)\$(?<top>\d+)(?::\$(?<to>[A-Z]+)\$(?<bottom>\d+))?$/u;

function plainValue(value: SheetValue): string | number | null {
  if (value === null || typeof value === "string" || typeof value === "number") return value;
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return "pieces" in value ? textOf(value) : value.result;
}

function columnNumber(name: string): number {
  return Array.from(name).reduce((sum, letter) => sum * 26 + (letter.codePointAt(0) ?? 64) - 64, 0);
}

function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
