import type { SheetCells } from "./sheet-cells.ts";

/** Which cells of a workbook have been held against something; a byte for each cell. */
export type ClaimedCells = {
  readonly add: (cells: SheetCells, index: number) => void;
  readonly has: (cells: SheetCells, index: number) => boolean;
};

export function claimedCells(): ClaimedCells {
  const marks = new Map<SheetCells, Uint8Array>();
  return {
    add: (cells, index) => {
      const own = marks.get(cells) ?? new Uint8Array(cells.count);
      marks.set(cells, own);
      if (index >= 0) own[index] = 1;
    },
    has: (cells, index) => marks.get(cells)?.[index] === 1,
  };
}
