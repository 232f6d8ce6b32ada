/** Whether a stored figure is the one expected: numbers but for the last bits of a fraction, texts to the letter. */
export function isSameValue(expected: string | number | null, found: string | number | null): boolean {
  if (typeof expected !== "number" || typeof found !== "number") return (expected ?? "") === (found ?? "");
  return Math.abs(expected - found) <= 1e-9 * Math.max(1, Math.abs(expected));
}
