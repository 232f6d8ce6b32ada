/** Printed where there is no figure; not the same as 0. */
export const noFigure = "－";

/** 2,973,107; negatives ▲50,000; no figure －. */
export function amountText(amount: number | null): string {
  if (amount === null) return noFigure;
  return amount < 0 ? `▲${separated(-amount, 0)}` : separated(amount, 0);
}

/**
 * A figure with commas between thousands: 2,973,107.5.
 *
 * @param decimals how many at most; further ones are rounded
 */
export function separated(figure: number, decimals: number): string {
  const [, sign = "", whole, rest = ""] = plain.exec(String(figure)) ?? [];
  if (whole === undefined || rest.length > decimals + 1) return rounded(figure, decimals);
  return sign + whole.replace(/\B(?=(?:\d{3})+$)/g, ",") + rest;
}

/** A figure that JavaScript writes without an exponent. */
const plain = /^(-?)(\d+)(\.\d+)?$/;

/** Node's own way of printing figures, made where it is needed: that takes longer than some briefings to write. */
function rounded(figure: number, decimals: number): string {
  const format = formats.get(decimals) ?? new Intl.NumberFormat("en-US", { maximumFractionDigits: decimals });
  formats.set(decimals, format);
  return format.format(figure);
}

const formats = new Map<number, Intl.NumberFormat>();
