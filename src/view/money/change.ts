/**
 * How a figure stands against the year before. Differences in thousand yen; ratios as fractions of the year before,
 * unrounded: a loss too small to print stays a loss.
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
  return { kind: "changed", difference, ratio: difference / before };
}
