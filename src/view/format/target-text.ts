import type { Target } from "../../model/target.ts";

/** A target without its unit, for tables: 10～20, 5／年（累計50）, 1以上, 約10, 累計5. */
export function targetText(target: Target): string {
  const value = comparatorForms[target.comparator](figure(target.value), figure(target.max ?? target.value));
  if (target.cumulative === true) return `累計${value}`;
  const perYear = target.per === "year" ? `${value}／年` : value;
  return target.cumulative === undefined ? perYear : `${perYear}（累計${figure(target.cumulative)}）`;
}

const comparatorForms: Record<Target["comparator"], (value: string, max: string) => string> = {
  "=": (value) => value,
  ">=": (value) => `${value}以上`,
  "<=": (value) => `${value}以下`,
  range: (value, max) => `${value}～${max}`,
  about: (value) => `約${value}`,
};

const separated = new Intl.NumberFormat("en-US", { maximumFractionDigits: 6 });

function figure(value: number): string {
  return separated.format(value);
}
