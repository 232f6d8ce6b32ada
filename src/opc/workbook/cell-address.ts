/** The last row and column of a sheet, as Excel has them. */
export const lastCell = { row: 1_048_576, column: 16_384 } as const;

/** Row and column, both from 1. */
export type CellPlace = { readonly row: number; readonly column: number };

/** Row 12, column 8 → H12. */
export function addressOf(row: number, column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCodePoint(65 + ((rest - 1) % 26)) + letters;
  return `${letters}${row}`;
}

/** H12 and $H$12 → row 12, column 8; undefined for what is no cell of a sheet. */
export function parseAddress(address: string): CellPlace | undefined {
  const [, letters = "", digits = ""] = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i.exec(address) ?? [];
  if (letters === "") return undefined;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + (letter.codePointAt(0) ?? 64) - 64;
  const row = Number(digits);
  return row <= lastCell.row && column <= lastCell.column ? { row, column } : undefined;
}

/** A rectangle of cells. */
export type CellRange = { readonly from: CellPlace; readonly to: CellPlace };

/** H12:J14 → its corners, top left first; undefined for what is no range of cells. */
export function parseCellRange(range: string): CellRange | undefined {
  const [from, to] = range.split(":").map(parseAddress);
  return from === undefined || to === undefined ? undefined : { from, to };
}
