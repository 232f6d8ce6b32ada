import { endOf, type Row } from "./piece.ts";

/**
 * Rows of a table with the label before its value.
 *
 * Cells are centred: a label of one line stands at half height beside a value of two, and a label of two lines above
 * and below the height of its value. Lines of one text are more than a letter apart, so rows less than that apart
 * stand side by side.
 */
export function cellsInOrder(rows: readonly Row[]): Row[] {
  const read: Row[] = [];
  let beside: Row[] = [];
  for (const row of rows) {
    const last = beside.at(-1);
    if (last !== undefined && last.y - row.y >= Math.min(last.size, row.size)) {
      read.push(...labelFirst(beside));
      beside = [];
    }
    beside.push(row);
  }
  return [...read, ...labelFirst(beside)];
}

/** The left cell's lines as one, with the first line of the right cell; rows that are no such pair stay as they are. */
function labelFirst(rows: readonly Row[]): readonly Row[] {
  const edge = Math.min(...rows.map(startOfRow));
  const label = rows.filter((row) => startOfRow(row) < edge + row.size * 2);
  const [value, ...more] = rows.filter((row) => !label.includes(row));
  const end = Math.max(...label.map(endOfRow));
  if (value === undefined || [value, ...more].some((row) => startOfRow(row) < end)) return rows;
  return [{ ...value, pieces: [...label.flatMap(({ pieces }) => pieces), ...value.pieces] }, ...more];
}

function startOfRow({ pieces }: Row): number {
  return Math.min(...pieces.map(({ x }) => x));
}

function endOfRow({ pieces }: Row): number {
  return Math.max(...pieces.map(endOf));
}
