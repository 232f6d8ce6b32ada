import type { Measure } from "./measure.ts";

/** A measure that follows from others; none where there is no figure. */
export function derived(
  {
    name,
    label,
    value,
    unit,
  }: { name: string; label: string; value: number | string | null | undefined; unit: string },
  words: string,
  operands: readonly string[],
): Measure[] {
  return value === null || value === undefined ? [] : [{ name, label, value, unit, formula: { words, operands } }];
}
