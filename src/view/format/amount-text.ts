const separated = new Intl.NumberFormat("en-US", { maximumFractionDigits: 0 });

/** Printed where there is no figure; not the same as 0. */
export const noFigure = "－";

/** 2,973,107; negatives ▲50,000; no figure －. */
export function amountText(amount: number | null): string {
  if (amount === null) return noFigure;
  return amount < 0 ? `▲${separated.format(-amount)}` : separated.format(amount);
}
