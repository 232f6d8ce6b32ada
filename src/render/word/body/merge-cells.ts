import type { Grid, GridCell } from "./table-grid.ts";

/** A cell with those merged into it. Rows and columns count from 0. */
export type MergedCell = {
  readonly row: number;
  readonly column: number;
  readonly height: number;
  readonly width: number;
};

/** The cells that touch each row, from left to right; or the row where cells do not go together. */
export type MergedRows = { readonly rows: readonly (readonly MergedCell[])[] } | { readonly raggedRow: number };

/**
 * Put cells together: `<<` belongs to the cell on its left, `^^` to the cell above.
 *
 * @param header rows repeated on every page, which no cell may leave
 */
export function mergeCells({ rows }: Grid, header: number): MergedRows {
  if (!rows.some((cells) => cells.some(isMerged))) return { rows: rows.map(singleCells) };
  const owners = ownersOf(rows);
  const ragged = owners.findIndex((row) => row.includes(undefined));
  if (ragged >= 0) return { raggedRow: ragged };
  const cells = [...membersByOwner(owners).values()].map(rectangle);
  const broken = cells.find((cell) => cell.height * cell.width !== cell.count || leaves(cell, header));
  if (broken !== undefined) return { raggedRow: broken.row };
  return {
    rows: rows.map((_, row) =>
      cells.filter((cell) => cell.row <= row && row < cell.row + cell.height).toSorted(byColumn),
    ),
  };
}

const isMerged = ({ source }: GridCell) => source === "<<" || source === "^^";
const byColumn = (a: MergedCell, b: MergedCell) => a.column - b.column;

function singleCells(cells: readonly GridCell[], row: number): readonly MergedCell[] {
  return cells.map((_, column) => ({ row, column, height: 1, width: 1 }));
}

type Owner = string | undefined;
type Place = { readonly row: number; readonly column: number };

/** For every cell the one that it belongs to, undefined where there is none. */
function ownersOf(rows: Grid["rows"]): readonly (readonly Owner[])[] {
  const owners: Owner[][] = [];
  for (const [row, cells] of rows.entries()) {
    const line: Owner[] = [];
    owners.push(line);
    for (const [column, { source }] of cells.entries()) {
      const above = owners[row - 1]?.[column];
      line.push(source === "<<" ? line[column - 1] : source === "^^" ? above : `${row},${column}`);
    }
  }
  return owners;
}

function membersByOwner(owners: readonly (readonly Owner[])[]): ReadonlyMap<Owner, readonly Place[]> {
  const members = new Map<Owner, Place[]>();
  for (const [row, line] of owners.entries())
    for (const [column, owner] of line.entries()) {
      const known = members.get(owner);
      if (known === undefined) members.set(owner, [{ row, column }]);
      else known.push({ row, column });
    }
  return members;
}

function rectangle(members: readonly Place[]): MergedCell & { readonly count: number } {
  const rows = members.map(({ row }) => row);
  const columns = members.map(({ column }) => column);
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  const [height, width] = [Math.max(...rows) - row + 1, Math.max(...columns) - column + 1];
  return { row, column, height, width, count: members.length };
}

/** A cell half in the repeated header could not be repeated. */
function leaves({ row, height }: MergedCell, header: number): boolean {
  return row < header && row + height > header;
}
