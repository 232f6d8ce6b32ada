import type { DataPath } from "../../base/data-path.ts";
import { Budget } from "../../model/budget.ts";
import { Kpi } from "../../model/kpi.ts";

/** The order in which the schema gives the keys of a programme's groups; undefined where keys are years. */
export function keyOrder(group: DataPath): readonly string[] | undefined {
  const [top, index] = group;
  if (group.length === 1 && top === "budget") return Object.keys(Budget.shape);
  return group.length === 2 && top === "kpis" && typeof index === "number" ? Object.keys(Kpi.shape) : undefined;
}
