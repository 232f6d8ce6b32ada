import { total } from "../money/total.ts";
import type { ProgramRow } from "./schema/program-row.ts";

/** A row of 予算 before its share of the others is known. */
export type UnsharedRow = Omit<ProgramRow, "share" | "rank">;

/**
 * Rows with their shares. `figure` is the amount that shares are taken of: what is known of each row without
 * counting any money twice.
 */
export function withShares<Row extends UnsharedRow>(
  rows: readonly Row[],
  figure: (row: Row) => number | null,
): (Row & Pick<ProgramRow, "share">)[] {
  const whole = total(rows.map(figure));
  return rows.map((row) => ({ ...row, share: shareOf(figure(row), whole) }));
}

function shareOf(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole === 0 ? null : part / whole;
}
