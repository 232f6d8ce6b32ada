import type { Area } from "./sheet-layout.ts";

/** A for 1, Z for 26, AA for 27. */
export function columnName(column: number): string {
  const rest = (column - 1) % 26;
  const letter = String.fromCodePoint(65 + rest);
  return column > 26 ? columnName((column - 1 - rest) / 26) + letter : letter;
}

/** B5, or $B$5 fixed. */
export function cellAddress(row: number, column: number, isFixed = false): string {
  return isFixed ? `$${columnName(column)}$${row}` : `${columnName(column)}${row}`;
}

/** B5:C9, a single cell as B5. */
export function areaAddress({ top, left, bottom, right }: Area, isFixed = false): string {
  const first = cellAddress(top, left, isFixed);
  const last = cellAddress(bottom, right, isFixed);
  return first === last ? first : `${first}:${last}`;
}

/** '予算'! */
export function sheetPrefix(name: string): string {
  return `'${name.replaceAll("'", "''")}'!`;
}
