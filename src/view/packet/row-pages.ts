import type { ProgramRow } from "../workbook/schema/program-row.ts";

/**
 * The rows of a PJ's own pages, page by page: as many as are sure to stand on a page in the look that comes with Shiryo.
 * Room is left on every page for what stands above the first rows and below the last.
 */
export function rowPages(rows: readonly ProgramRow[]): ProgramRow[][] {
  const pages: ProgramRow[][] = [[]];
  let left = firstRoom;
  for (const row of rows) {
    const height = heightOf(row);
    if (height > left) {
      pages.push([]);
      left = otherRoom;
    }
    pages.at(-1)?.push(row);
    left -= height;
  }
  return pages;
}

/** Points: of 737 on an A4 page, less title, money, heads and notes; less heads and notes. */
const [firstRoom, otherRoom] = [480, 600];

/** Points of a row of one line, and of each line more. */
const [lowest, line] = [17, 13];

/** Characters of 10 pt that stand side by side in the name's column; one less than there is room for, as no line begins with punctuation. */
const nameWidth = 15;

/** A remark takes two lines. */
function heightOf({ name, relisted }: ProgramRow): number {
  const lines = Math.max(Math.ceil(name.length / nameWidth), relisted ? 2 : 1);
  return lowest + (lines - 1) * line;
}
