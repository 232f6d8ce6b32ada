import type { Target } from "../../model/kpi.ts";

/** Printed where there is no figure; not the same as 0. */
export const noFigure = "－";

/** 2,973,107; negatives ▲50,000; no figure －. */
export function amountText(amount: number | null): string {
  if (amount === null) return noFigure;
  return amount < 0 ? `▲${separated(-amount, 0)}` : separated(amount, 0);
}

/** A figure that need not be whole: 1,234.5, negatives ▲1.5; six decimals at most. */
export function numberText(figure: number): string {
  return `${figure < 0 ? "▲" : ""}${separated(Math.abs(figure), 6)}`;
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

/**
 * A ratio as a percentage to one decimal: 0.195 → 19.5％, negatives ▲0.6％, no figure －. What rounds to nothing keeps its
 * sign, as it does in a sheet: -0.0004 → ▲0.0％.
 */
export function rateText(ratio: number | null): string {
  if (ratio === null) return noFigure;
  // To the 15 digits that a sheet keeps: 0.0345 * 1000 must be half of a tenth, and not a little less.
  const thousandths = Math.round(Number((Math.abs(ratio) * 1000).toPrecision(15)));
  return `${ratio < 0 ? "▲" : ""}${(thousandths / 10).toFixed(1)}％`;
}

/**
 * A target for tables: 10～20, 5／年（累計50）, 1以上, 約10, 累計5; with a unit 10～20件, 5件／年（累計50件）, 1件以上.
 *
 * @param unit for places that have no column for it
 */
export function targetText(target: Target, unit = ""): string {
  const form = comparatorForms[target.comparator];
  const value = form(`${numberText(target.value)}${target.comparator === "range" ? "" : unit}`, maxOf(target) + unit);
  if (target.cumulative === true) return `累計${value}`;
  const perYear = target.per === "year" ? `${value}／年` : value;
  return target.cumulative === undefined ? perYear : `${perYear}（累計${numberText(target.cumulative)}${unit}）`;
}

function maxOf({ value, max }: Target): string {
  return numberText(max ?? value);
}

const comparatorForms: Record<Target["comparator"], (value: string, max: string) => string> = {
  "=": (value) => value,
  ">=": (value) => `${value}以上`,
  "<=": (value) => `${value}以下`,
  range: (value, max) => `${value}～${max}`,
  about: (value) => `約${value}`,
};
