import { digest } from "../base/digest.ts";
import type { Kpi } from "./kpi.ts";

/**
 * A name for each KPI of a programme, in order: it stays when KPIs are added, moved or get figures.
 *
 * KPIs have no id in the document. What tells them apart is their stage, PJ, group and indicator; those that share
 * all four are numbered.
 */
export function kpiIds(kpis: readonly Kpi[]): string[] {
  const seen = new Map<string, number>();
  return kpis.map(({ stage, project, group, indicator }) => {
    const name = digest(JSON.stringify([stage, project ?? "", group ?? "", indicator])).slice(0, 10);
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name}-${times}`;
  });
}
