import type { Target } from "../../model/kpi.ts";
import { say, type Words } from "../../words/paper-words.ts";

/** Printed where there is no figure; not the same as 0. */
export function noFigure(words: Words): string {
  return say(words, "figure.none");
}

/** 2,973,107; negatives ▲50,000; no figure －. */
export function amountText(amount: number | null, words: Words): string {
  if (amount === null) return noFigure(words);
  return signOf(amount, words) + separated(Math.abs(amount), 0);
}

/** A figure that need not be whole: 1,234.5, negatives ▲1.5; six decimals at most. */
export function numberText(figure: number, words: Words): string {
  return signOf(figure, words) + separated(Math.abs(figure), 6);
}

function signOf(figure: number, words: Words): string {
  return figure < 0 ? say(words, "sign.negative") : "";
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
export function rateText(ratio: number | null, words: Words): string {
  if (ratio === null) return noFigure(words);
  // To the 15 digits that a sheet keeps: 0.0345 * 1000 must be half of a tenth, and not a little less.
  const thousandths = Math.round(Number((Math.abs(ratio) * 1000).toPrecision(15)));
  return signOf(ratio, words) + say(words, "figure.percent", { figure: (thousandths / 10).toFixed(1) });
}

/**
 * A target for tables: 10～20, 5／年（累計50）, 1以上, 約10, 累計5; with a unit 10～20件, 5件／年（累計50件）, 1件以上.
 *
 * @param unit for places that have no column for it
 */
export function targetText(target: Target, words: Words, unit = ""): string {
  const printed = (figure: number) => numberText(figure, words);
  const value = compared(target, words, {
    value: `${printed(target.value)}${target.comparator === "range" ? "" : unit}`,
    max: printed(target.max ?? target.value) + unit,
  });
  if (target.cumulative === true) return say(words, "target.cumulative", { value });
  const perYear = target.per === "year" ? say(words, "target.perYear", { value }) : value;
  if (target.cumulative === undefined) return perYear;
  return say(words, "target.withCumulative", { value: perYear, cumulative: printed(target.cumulative) + unit });
}

function compared({ comparator }: Target, words: Words, { value, max }: { value: string; max: string }): string {
  if (comparator === "=") return value;
  if (comparator === "range") return say(words, "target.range", { value, max });
  return say(words, comparatorWords[comparator], { value });
}

const comparatorWords = { ">=": "target.atLeast", "<=": "target.atMost", about: "target.about" } as const;
