import { cellsInOrder } from "./cells-in-order.ts";
import { findGutter } from "./find-gutter.ts";
import { endOf, type Row } from "./piece.ts";

/** Rows in the order in which they are read: the left column before the right, a label before its values. */
export function orderRows(rows: readonly Row[]): Row[] {
  const foot = rows.at(-1);
  if (foot !== undefined && rows.length > 1 && isPageNumber(foot)) return [...orderRows(rows.slice(0, -1)), foot];
  const gutter = findGutter(rows);
  return gutter === undefined ? cellsInOrder(rows) : columns(rows, gutter);
}

/** The number at the foot of a page belongs to no column. */
function isPageNumber({ pieces }: Row): boolean {
  return /^[-–—]?\d{1,4}[-–—]?$/.test(pieces.map(({ text }) => text.trim()).join(""));
}

/** Rows that cross the gutter part the page; between them the left column is read first. */
function columns(rows: readonly Row[], gutter: number): Row[] {
  const read: Row[] = [];
  let left: Row[] = [];
  let right: Row[] = [];
  for (const row of rows) {
    if (row.pieces.some((piece) => piece.x < gutter && endOf(piece) > gutter)) {
      read.push(...cellsInOrder(left), ...cellsInOrder(right), row);
      [left, right] = [[], []];
      continue;
    }
    left.push(...part(row, (x) => x < gutter));
    right.push(...part(row, (x) => x >= gutter));
  }
  return [...read, ...cellsInOrder(left), ...cellsInOrder(right)];
}

function part(row: Row, isIn: (x: number) => boolean): Row[] {
  const pieces = row.pieces.filter(({ x }) => isIn(x));
  return pieces.length === 0 ? [] : [{ ...row, pieces }];
}
