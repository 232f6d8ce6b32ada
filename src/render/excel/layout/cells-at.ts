import { textOf } from "./rich-text.ts";
import type { CellValue, SheetLayout } from "./sheet-layout.ts";

/** What stands in the cells of an address such as '予算'!$C$5:$C$7, row by row; formulas give their results. */
export type CellsAt = (address: string) => readonly (string | number | null)[];

/** Look up cells of the sheets laid out. */
export function createCellsAt(sheets: readonly SheetLayout[]): CellsAt {
  const bySheet = new Map<string, Cells>();
  // Charts look at few sheets, and a large workbook has cells by the hundred thousand.
  const cellsOf = (sheet: string) => {
    const cells = bySheet.get(sheet) ?? cellsByAddress(sheets.find(({ name }) => name === sheet));
    bySheet.set(sheet, cells);
    return cells;
  };
  return (address) => {
    const { sheet = "", from = "", top = "", to = from, bottom = top } = form.exec(address)?.groups ?? {};
    const cells = cellsOf(sheet.replaceAll("''", "'"));
    return range(Number(top), Number(bottom)).flatMap((row) =>
      range(columnNumber(from), columnNumber(to)).map((column) => cells.get(`${row}/${column}`) ?? null),
    );
  };
}

type Cells = ReadonlyMap<string, string | number | null>;

function cellsByAddress(sheet: SheetLayout | undefined): Cells {
  return new Map(sheet?.cells.map(({ row, column, value }) => [`${row}/${column}`, plainValue(value)]));
}

const form = /^'(?<sheet>.*)'!\$(?<from>[A-Z]+)\$(?<top>\d+)(?::\$(?<to>[A-Z]+)\$(?<bottom>\d+))?$/u;

function plainValue(value: CellValue): string | number | null {
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
