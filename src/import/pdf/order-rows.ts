import { endOf, type Row } from "./piece.ts";
import { findGutter } from "./find-gutter.ts";

/** Rows in the order in which they are read: the left column before the right, a label before its values. */
export function orderRows(rows: readonly Row[]): Row[] {
  const foot = rows.at(-1);
  if (foot !== undefined && rows.length > 1 && isPageNumber(foot)) return [...orderRows(rows.slice(0, -1)), foot];
  const gutter = findGutter(rows);
  return gutter === undefined ? labelsFirst(rows) : columns(rows, gutter);
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
      read.push(...left, ...right, row);
      [left, right] = [[], []];
      continue;
    }
    left.push(...part(row, (x) => x < gutter));
    right.push(...part(row, (x) => x >= gutter));
  }
  return [...read, ...left, ...right];
}

function part(row: Row, isIn: (x: number) => boolean): Row[] {
  const pieces = row.pieces.filter(({ x }) => isIn(x));
  return pieces.length === 0 ? [] : [{ ...row, pieces }];
}

/** A label stands at half height of a value of two lines: it is read with the first of them. */
function labelsFirst(rows: readonly Row[]): Row[] {
  const read: Row[] = [];
  for (let at = 0; at < rows.length; at++) {
    const [value, label, more] = rows.slice(at, at + 3);
    if (value === undefined) break;
    if (label === undefined || more === undefined || !isBetween(label, value, more)) {
      read.push(value);
      continue;
    }
    read.push({ ...value, pieces: [...label.pieces, ...value.pieces] });
    at++;
  }
  return read;
}

/** Lines of one text are more than a letter apart, so a row less than that below another stands beside it. */
function isBetween(label: Row, value: Row, more: Row): boolean {
  const end = Math.max(...label.pieces.map(endOf));
  const starts = [value, more].map(({ pieces }) => pieces[0]?.x ?? 0);
  const isNear = value.y - label.y < label.size && label.y - more.y < label.size;
  return isNear && starts.every((start) => start > end);
}
