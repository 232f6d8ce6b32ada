import { type GrowingNumbers, growingNumbers } from "../../base/growing-numbers.ts";
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
 * Cells in 10 bytes each, for as objects they would take ten times as much: columns, figures and numbers of texts one
 * behind the other, and where each row begins.
 *
 * @param shared texts that the sheets of a workbook share
 */
export function gatherCells(shared: readonly string[]): CellGatherer {
  // Excel has 16,384 columns: the highest bit is free to say that the content is the number of a text.
  const columns = growingNumbers((length) => new Uint16Array(length));
  const contents = growingNumbers((length) => new Float64Array(length));
  const starts = growingNumbers((length) => new Uint32Array(length));
  const texts = ownTexts(shared);
  const lastColumn = () => columns.at(columns.length() - 1) & columnBits;
  const put = (row: number, column: number, content: number) => {
    const lastRow = starts.length() - 1;
    if (row < lastRow || (row === lastRow && (column & columnBits) <= lastColumn()))
      throw disordered(row, column & columnBits);
    while (starts.length() <= row) starts.push(columns.length());
    columns.push(column);
    contents.push(content);
  };
  return {
    add: (row, column, value) =>
      typeof value === "number" ? put(row, column, value) : put(row, column | textBit, texts.numberOf(value)),
    // A number that no shared text has stands for none.
    addShared: (row, column, text) =>
      put(row, column | textBit, shared[text] === undefined ? texts.numberOf("") : text),
    cells: () => cellsIn({ columns, contents, starts, textAt: texts.at }),
  };
}

const textBit = 0x8000;
const columnBits = 0x7fff;

type Lists = {
  readonly columns: GrowingNumbers;
  readonly contents: GrowingNumbers;
  /** By row, the number of its first cell */
  readonly starts: GrowingNumbers;
  readonly textAt: (text: number) => string;
};

function cellsIn({ columns, contents, starts, textAt }: Lists): SheetCells {
  const count = columns.length();
  const columnOf = (index: number) => columns.at(index) & columnBits;
  const valueOf = (index: number) =>
    (columns.at(index) & textBit) === 0 ? contents.at(index) : textAt(contents.at(index));
  const endOf = (row: number) => (row + 1 < starts.length() ? starts.at(row + 1) : count);
  const indexAt = (row: number, column: number) => {
    if (row >= starts.length()) return -1;
    for (let index = starts.at(row); index < endOf(row); index += 1) if (columnOf(index) === column) return index;
    return -1;
  };
  return {
    count,
    indexAt,
    at: (row, column) => {
      const index = indexAt(row, column);
      return index < 0 ? null : valueOf(index);
    },
    all: function* () {
      for (let row = 1; row < starts.length(); row += 1)
        for (let index = starts.at(row); index < endOf(row); index += 1)
          yield { row, column: columnOf(index), value: valueOf(index), index };
    },
  };
}

/** Texts that stand in cells themselves, numbered on from the shared ones; the same text has the same number. */
function ownTexts(shared: readonly string[]) {
  const own: string[] = [];
  const known = new Map<string, number>();
  return {
    at: (text: number) => shared[text] ?? own[text - shared.length] ?? "",
    numberOf: (text: string) => {
      const number = known.get(text) ?? shared.length + own.push(text) - 1;
      known.set(text, number);
      return number;
    },
  };
}

/** A file gives cells row by row, from left to right (ECMA-376, 18.3.1.73); Excel takes another order for damage. */
function disordered(row: number, column: number): ProblemError {
  const message = `the file is damaged: the cell ${addressOf(row, column)} stands behind a later one`;
  return new ProblemError([problemOf("package-damaged", { message })]);
}
