import type { KpiCounts } from "./kpi-facts.ts";
import type { ProgramRow, RankedRow } from "./row-schemas.ts";

/** Programmes by size of the current year's amount, the largest first; those without a figure come last. */
export function ranking(rows: readonly ProgramRow[], kpis: ReadonlyMap<number, KpiCounts>, year: string): RankedRow[] {
  return rows
    .toSorted((a, b) => (a.rank > b.rank ? 1 : -1))
    .map((row) => {
      const { targets, others } = kpis.get(row.no) ?? noKpis;
      return {
        rank: row.rank,
        no: row.no,
        name: `${row.name}${row.mark}`,
        amount: row.initial[year] ?? null,
        initial: row.initial,
        change: row.change,
        increase: row.change !== null && row.change > 0 ? row.change : null,
        decrease: row.change !== null && row.change < 0 ? row.change : null,
        share: row.share,
        targets,
        others,
      };
    });
}

const noKpis: KpiCounts = { targets: 0, others: 0 };

/** Places by size, 1 for the largest, of equals the first in order; a row without a figure comes after all others. */
export function ranksOf(figures: readonly (number | null)[]): number[] {
  const order = figures
    .map((figure, index) => ({ figure, index }))
    .toSorted((a, b) => (b.figure ?? -Infinity) - (a.figure ?? -Infinity) || a.index - b.index);
  const ranks = new Map(order.map(({ index }, place) => [index, place + 1]));
  return figures.map((_, index) => ranks.get(index) ?? 0);
}
