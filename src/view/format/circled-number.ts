/** ① for 1 … ㊿ for 50, (51) from there on. */
export function circledNumber(no: number): string {
  if (no <= 20) return String.fromCodePoint(0x2460 + no - 1);
  if (no <= 35) return String.fromCodePoint(0x3251 + no - 21);
  if (no <= 50) return String.fromCodePoint(0x32b1 + no - 36);
  return `(${no})`;
}
