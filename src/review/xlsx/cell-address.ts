/** The last row and column of a sheet, as Excel has them. */
export const lastCell = { row: 1_048_576, column: 16_384 } as const;

/** Row and column, both from 1. */
export type CellPlace = { readonly row: number; readonly column: number };

/** `{ row: 12, column: 8 }` → H12 */
export function cellAddress({ row, column }: CellPlace): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row}`;
}

/** H12 → `{ row: 12, column: 8 }`; undefined for what is no cell of a sheet. */
export function parseCellAddress(address: string): CellPlace | undefined {
  const [, letters = "", digits = ""] = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i.exec(address) ?? [];
  if (letters === "") return undefined;
  const column = Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const row = Number(digits);
  return row <= lastCell.row && column <= lastCell.column ? { row, column } : undefined;
}

/** H12:J14 → its corners, top left first; undefined for what is no range of cells. */
export function parseCellRange(range: string): { readonly from: CellPlace; readonly to: CellPlace } | undefined {
  const [from, to] = range.split(":").map(parseCellAddress);
  return from === undefined || to === undefined ? undefined : { from, to };
}
