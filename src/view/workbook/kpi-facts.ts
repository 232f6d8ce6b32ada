import type { KpiRow } from "./row-schemas.ts";

/** KPIs of a programme with a target as a figure, and without. */
export type KpiCounts = { readonly targets: number; readonly others: number };

/** What a workbook says of its KPIs as a whole. */
export type KpiFacts = {
  readonly targets: number;
  /** By the programme's number; programmes without a KPI are not there */
  readonly byProgram: ReadonlyMap<number, KpiCounts>;
  /** Years of which something is reported */
  readonly reportedYears: ReadonlySet<string>;
  /** Which ways of counting targets have: each year, in total or "", in the words of the paper */
  readonly ways: ReadonlySet<string>;
  readonly comparators: ReadonlySet<string>;
  /** A target is a range */
  readonly isRanged: boolean;
};

/** What there is to say of KPIs as a whole. */
export function kpiFacts(rows: readonly KpiRow[]): KpiFacts {
  const targeted = rows.filter(({ target }) => target !== null);
  const reported = rows.flatMap(({ actuals }) => Object.keys(actuals).filter((year) => actuals[year] !== null));
  return {
    targets: targeted.length,
    byProgram: countsByProgram(rows),
    reportedYears: new Set(reported),
    ways: new Set(targeted.map(({ per }) => per)),
    comparators: new Set(targeted.map(({ comparator }) => comparator)),
    isRanged: targeted.some(({ max }) => max !== null),
  };
}

function countsByProgram(rows: readonly KpiRow[]): ReadonlyMap<number, KpiCounts> {
  const counts = new Map<number, { targets: number; others: number }>();
  for (const { programNo, target } of rows) {
    const own = counts.get(programNo) ?? { targets: 0, others: 0 };
    counts.set(programNo, own);
    own[target === null ? "others" : "targets"] += 1;
  }
  return counts;
}
