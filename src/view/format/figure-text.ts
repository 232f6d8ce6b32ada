import type { Target } from "../../model/kpi.ts";

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

/** A ratio as a percentage to one decimal: 0.195 → 19.5％, negatives ▲0.6％, no figure －. */
export function rateText(ratio: number | null): string {
  if (ratio === null) return noFigure;
  const percent = Math.round(Math.abs(ratio) * 1000) / 10;
  return `${ratio < 0 && percent > 0 ? "▲" : ""}${percent.toFixed(1)}％`;
}

/**
 * A target for tables: 10～20, 5／年（累計50）, 1以上, 約10, 累計5; with a unit 10～20件, 5件／年（累計50件）, 1件以上.
 *
 * @param unit for places that have no column for it
 */
export function targetText(target: Target, unit = ""): string {
  const form = comparatorForms[target.comparator];
  const value = form(`${figure(target.value)}${target.comparator === "range" ? "" : unit}`, maxOf(target) + unit);
  if (target.cumulative === true) return `累計${value}`;
  const perYear = target.per === "year" ? `${value}／年` : value;
  return target.cumulative === undefined ? perYear : `${perYear}（累計${figure(target.cumulative)}${unit}）`;
}

function maxOf({ value, max }: Target): string {
  return figure(max ?? value);
}

const comparatorForms: Record<Target["comparator"], (value: string, max: string) => string> = {
  "=": (value) => value,
  ">=": (value) => `${value}以上`,
  "<=": (value) => `${value}以下`,
  range: (value, max) => `${value}～${max}`,
  about: (value) => `約${value}`,
};

function figure(value: number): string {
  return separated(value, 6);
}
