/** Text of a cell in which what Excel writes as `_x000D_` is the character meant. */
export function decodeCellText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([\dA-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
