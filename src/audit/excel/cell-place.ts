/** A5 → row 5, column 1; undefined where it is no address that Excel has. */
export function parseAddress(address: string): { readonly row: number; readonly column: number } | undefined {
  const [, letters = "", digits = ""] = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(address) ?? [];
  if (letters === "") return undefined;
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + (letter.codePointAt(0) ?? 64) - 64, 0);
  const row = Number(digits);
  return column <= 16_384 && row <= 1_048_576 ? { row, column } : undefined;
}

/** Row 5, column 1 → A5. */
export function addressOf(row: number, column: number): string {
  return `${lettersOf(column)}${row}`;
}

function lettersOf(column: number): string {
  const rest = (column - 1) % 26;
  const letter = String.fromCodePoint(65 + rest);
  return column > 26 ? lettersOf((column - 1 - rest) / 26) + letter : letter;
}
