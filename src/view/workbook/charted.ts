import type { WorkbookView } from "./workbook-view.ts";
import type { RankedRow } from "./row-schemas.ts";

/** Which charts have something to show. A single bar shows no proportions. */
export function charted(
  ranked: readonly RankedRow[],
  { projects, relisted }: { readonly projects: number; readonly relisted: number },
): WorkbookView["charted"] {
  const amounts = ranked.flatMap(({ initial }) => Object.values(initial));
  const changes = ranked.filter(({ increase, decrease }) => increase !== null || decrease !== null);
  const hasAmount = amounts.some((amount) => amount !== null);
  return {
    totals: hasAmount && relisted === 0,
    bothTotals: hasAmount && relisted > 0,
    budget: hasAmount && ranked.length > 1,
    changes: changes.length > 1,
    shares: ranked.filter(({ share }) => share !== null).length > 1,
    projects: projects > 1 && hasAmount,
    kpis: ranked.some(({ targets, others }) => targets + others > 0),
  };
}
