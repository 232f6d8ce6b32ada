import type { Target } from "../../model/target.ts";
import { separated } from "./amount-text.ts";

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
