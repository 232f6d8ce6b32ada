import type { Dataset } from "../../model/dataset.ts";
import { kpiIds } from "../../model/kpi.ts";
import type { Program } from "../../model/program.ts";
import { kpiRowId } from "../../model/review-form.ts";
import { kpiRow } from "./kpi-row.ts";
import type { KpiRow } from "./schema/kpi-row.ts";

/** The KPIs of a programme as rows of KPI. `years` are the keys of the columns of actuals. */
export function kpiRows(dataset: Dataset, program: Program, years: readonly string[]): KpiRow[] {
  const ids = idsOf(program);
  return program.kpis.map((kpi, index) => ({
    id: kpiRowId(program.id, ids[index] ?? ""),
    ...kpiRow(dataset, program, kpi, years),
  }));
}

/** A programme stands in the workbooks of several PJs, and its KPIs have the same ids in all of them. */
function idsOf(program: Program): readonly string[] {
  const ids = known.get(program) ?? kpiIds(program.kpis);
  known.set(program, ids);
  return ids;
}

const known = new WeakMap<Program, readonly string[]>();
