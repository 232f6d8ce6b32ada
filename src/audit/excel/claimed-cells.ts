import type { SheetCells } from "./sheet-cells.ts";

/** Which cells of a sheet have been held against something; a byte for each cell. */
export type ClaimedCells = {
  readonly add: (row: number, column: number) => void;
  /** By the number of a cell among those of the sheet */
  readonly has: (index: number) => boolean;
};

export function claimedCells({ count, indexAt }: SheetCells): ClaimedCells {
  const marks = new Uint8Array(count);
  return {
    add: (row, column) => {
      const index = indexAt(row, column);
      if (index >= 0) marks[index] = 1;
    },
    has: (index) => marks[index] === 1,
  };
}
