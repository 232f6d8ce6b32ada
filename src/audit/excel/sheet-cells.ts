import { growingNumbers } from "../../base/growing-numbers.ts";
import { problemOf } from "../../base/problem-of.ts";
import { ProblemError } from "../../base/problem-error.ts";
import { addressOf } from "./cell-place.ts";

export type CellValue = string | number;

/** A cell at its place; rows and columns from 1. */
export type PlacedCell = {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** Its number among the cells of the sheet, from 0 */
  readonly index: number;
};

/** The cells of a sheet that hold something: a sheet of thousands of programmes has millions. */
export type SheetCells = {
  readonly count: number;
  /** What stands in a cell; null in an empty one */
  readonly at: (row: number, column: number) => CellValue | null;
  /** The number of a cell among all; -1 of an empty one */
  readonly indexAt: (row: number, column: number) => number;
  /** Row by row, from left to right */
  readonly all: () => IterableIterator<PlacedCell>;
};

/** Takes cells as they come in a file. */
export type CellGatherer = {
  readonly add: (row: number, column: number, value: CellValue) => void;
  /** A cell that holds one of the shared texts */
  readonly addShared: (row: number, column: number, text: number) => void;
  readonly cells: () => SheetCells;
};

/**
 * Cells in 14 bytes each, for as objects they would take ten times as much: columns, figures and numbers of texts one
 * behind the other, and where each row begins.
 *
 * @param shared texts that the sheets of a workbook share
 */
export function gatherCells(shared: readonly string[]): CellGatherer {
  const columns = growingNumbers((length) => new Uint16Array(length));
  const figures = growingNumbers((length) => new Float64Array(length));
  const texts = growingNumbers((length) => new Int32Array(length));
  const starts = growingNumbers((length) => new Uint32Array(length));
  const ownTexts: string[] = [];
  const known = new Map<string, number>();
  const textAt = (text: number) => shared[text] ?? ownTexts[text - shared.length] ?? "";
  const put = (row: number, column: number, { figure = 0, text = noText }) => {
    const last = { row: starts.length() - 1, column: columns.at(columns.length() - 1) };
    if (row < last.row || (row === last.row && column <= last.column)) throw disordered(row, column);
    while (starts.length() <= row) starts.push(columns.length());
    columns.push(column);
    figures.push(figure);
    texts.push(text);
  };
  const valueAt = (index: number) => (texts.at(index) === noText ? figures.at(index) : textAt(texts.at(index)));
  const endOf = (row: number) => (row + 1 < starts.length() ? starts.at(row + 1) : columns.length());
  const indexAt = (row: number, column: number) => {
    if (row >= starts.length()) return -1;
    for (let index = starts.at(row); index < endOf(row); index += 1) if (columns.at(index) === column) return index;
    return -1;
  };
  return {
    add: (row, column, value) => {
      if (typeof value === "number") return put(row, column, { figure: value });
      const text = known.get(value) ?? ownTexts.push(value) - 1 + shared.length;
      known.set(value, text);
      put(row, column, { text });
    },
    addShared: (row, column, text) => put(row, column, { text }),
    cells: () => ({
      count: columns.length(),
      at: (row, column) => {
        const index = indexAt(row, column);
        return index < 0 ? null : valueAt(index);
      },
      indexAt,
      all: function* () {
        for (let row = 1; row < starts.length(); row += 1)
          for (let index = starts.at(row); index < endOf(row); index += 1)
            yield { row, column: columns.at(index), value: valueAt(index), index };
      },
    }),
  };
}

const noText = -1;

/** A file gives cells row by row, from left to right (ECMA-376, 18.3.1.73); Excel takes another order for damage. */
function disordered(row: number, column: number): ProblemError {
  const message = `the file is damaged: the cell ${addressOf(row, column)} stands behind a later one`;
  return new ProblemError([problemOf("package-damaged", { message })]);
}
