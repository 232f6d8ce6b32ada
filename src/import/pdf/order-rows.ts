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

/**
 * The middle of the empty strip between two columns of running text; undefined for one column.
 *
 * A table of labels and values has such a strip too, and is read row by row: its left column holds short labels,
 * while running text fills its column to the edge.
 */
function findGutter(rows: readonly Row[]): number | undefined {
  const pieces = rows.flatMap((row) => row.pieces);
  const left = Math.min(...pieces.map(({ x }) => x));
  const right = Math.max(...pieces.map(endOf));
  const candidates = new Set(
    pieces
      .map(({ x }) => Math.round(x))
      .filter((x) => x > left + (right - left) * 0.35 && x < left + (right - left) * 0.65),
  );
  const best = [...candidates]
    .map((x) => ({ x, score: scoreOf(rows, x) }))
    .toSorted((a, b) => b.score - a.score || a.x - b.x)[0];
  return best !== undefined && best.score >= fewestRows ? best.x - 1 : undefined;
}

const fewestRows = 6;

/** How many rows fill the left column and begin the right one at `x`; 0 if many cross. Their baselines may differ. */
function scoreOf(rows: readonly Row[], x: number): number {
  let [full, starting, crossing] = [0, 0, 0];
  for (const { pieces, size } of rows) {
    const ends = pieces.filter((piece) => piece.x < x - 1).map(endOf);
    const end = Math.max(...ends);
    if (end > x - size * 0.5) crossing++;
    else if (end > x - size * 4) full++;
    if (pieces.some((piece) => Math.abs(piece.x - x) < size)) starting++;
  }
  const score = Math.min(full, starting);
  return crossing > score ? 0 : score;
}

/**
 * Rows of a table with the label before its value.
 *
 * Cells are centred: a label of one line stands at half height beside a value of two, and a label of two lines above
 * and below the height of its value. Lines of one text are more than a letter apart, so rows less than that apart
 * stand side by side.
 */
function cellsInOrder(rows: readonly Row[]): Row[] {
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

/** A run of characters as a PDF places it on a page. Points; `y` is the baseline and grows upwards. */
export type Piece = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Size of the letters. */
  readonly size: number;
  /** Whether a reading (ルビ) stands above it, which may spread its letters. */
  readonly isSpread?: boolean;
};

/** Pieces on one baseline, from left to right. */
export type Row = { readonly pieces: readonly Piece[]; readonly y: number; readonly size: number };

/** The right end of a piece. */
export function endOf({ x, width }: Piece): number {
  return x + width;
}
