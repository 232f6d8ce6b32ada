import type { KpiRow } from "./schema/kpi-row.ts";

/** KPIs of a programme with a target as a figure, and without. */
export type KpiCounts = { readonly targets: number; readonly others: number };

/** What a workbook says of its KPIs as a whole. */
export type KpiFacts = {
  readonly targets: number;
  /** By the programme's number; programmes without a KPI are not there */
  readonly byProgram: ReadonlyMap<number, KpiCounts>;
  /** Years of which something is reported */
  readonly reportedYears: ReadonlySet<string>;
  /** Which ways of counting targets have: 毎年, 累計 or "" */
  readonly ways: ReadonlySet<string>;
  readonly comparators: ReadonlySet<string>;
  /** A target is a range */
  readonly isRanged: boolean;
};

/** Gathers facts of KPIs as their rows come, for those of thousands of programmes are not held. */
export function gatherKpiFacts(): { readonly add: (rows: readonly KpiRow[]) => void; readonly facts: () => KpiFacts } {
  const byProgram = new Map<number, { targets: number; others: number }>();
  const [reportedYears, ways, comparators] = [new Set<string>(), new Set<string>(), new Set<string>()];
  let [targets, isRanged] = [0, false];
  return {
    add: (rows) => {
      for (const { programNo, target, actuals, per, comparator, max } of rows) {
        for (const [year, actual] of Object.entries(actuals)) if (actual !== null) reportedYears.add(year);
        const own = byProgram.get(programNo) ?? { targets: 0, others: 0 };
        byProgram.set(programNo, own);
        own[target === null ? "others" : "targets"] += 1;
        if (target === null) continue;
        targets += 1;
        ways.add(per);
        comparators.add(comparator);
        isRanged ||= max !== null;
      }
    },
    facts: () => ({ targets, byProgram, reportedYears, ways, comparators, isRanged }),
  };
}
