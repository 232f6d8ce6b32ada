/**
 * How a figure stands against the year before. Differences in thousand yen; ratios as fractions of the year before, to
 * the tenth of a percent that every paper prints.
 */
export type Change =
  | { readonly kind: "unknown" }
  | { readonly kind: "all-new"; readonly difference: number }
  | { readonly kind: "all-gone"; readonly difference: number }
  | { readonly kind: "changed"; readonly difference: number; readonly ratio: number };

/**
 * Compare two amounts of the same measure.
 *
 * No figure on either side gives no difference: － is not 0. From 0 is 皆増, to 0 is 皆減.
 */
export function change(before: number | null, now: number | null): Change {
  if (before === null || now === null) return { kind: "unknown" };
  const difference = now - before;
  if (before === 0 && now === 0) return { kind: "unknown" };
  if (before === 0) return { kind: "all-new", difference };
  if (now === 0) return { kind: "all-gone", difference };
  return { kind: "changed", difference, ratio: toThousandths(difference, before) };
}

/**
 * A fraction rounded half away from zero, as Excel's ROUND does. Unrounded, a loss too small to print would read ▲0.0％
 * in a sheet and 0.0％ in a briefing.
 */
function toThousandths(part: number, whole: number): number {
  const thousandths = Math.round(Math.abs((part * 1000) / whole));
  return part * whole < 0 ? 0 - thousandths / 1000 : thousandths / 1000;
}
