import type { DataPath } from "../../base/place.ts";
import type { Dataset } from "../../model/dataset.ts";
import { type Kpi, kpiIds } from "../../model/kpi.ts";
import type { Program } from "../../model/program.ts";
import { kpiRowId, type ReviewField } from "../../model/review-form.ts";
import type { ReviewValue } from "../value/review-value.ts";
import type { ReviewTarget } from "./review-record.ts";

/** A row of a review form, as the dataset has it now. */
export type DatasetRow = {
  readonly record: ReviewField["record"];
  readonly targetOf: (field: ReviewField) => ReviewTarget;
  readonly valueOf: (field: ReviewField) => ReviewValue;
};

/** Every row that a review form of this dataset can have, by row id. */
export function datasetRows({ programs, fiscalYear }: Dataset): ReadonlyMap<string, DatasetRow> {
  const rows = new Map<string, DatasetRow>();
  for (const program of programs) {
    rows.set(program.id, programRow(program, fiscalYear));
    const ids = kpiIds(program.kpis);
    for (const [index, kpi] of program.kpis.entries()) {
      rows.set(kpiRowId(program.id, ids[index] ?? ""), kpiRow(program, kpi, index));
    }
  }
  return rows;
}

function programRow(program: Program, fiscalYear: number): DatasetRow {
  const near = [program.budget.initial[fiscalYear - 1], program.budget.request?.[fiscalYear]].filter(isAmount);
  return {
    record: "program",
    targetOf: ({ path }) => ({ ...named(program), path, near, unit: "" }),
    valueOf: ({ path }) => valueAt(program, path),
  };
}

function kpiRow(program: Program, kpi: Kpi, index: number): DatasetRow {
  const { indicator, target } = kpi;
  return {
    record: "kpi",
    targetOf: ({ path }) => ({
      ...named(program),
      indicator,
      path: ["kpis", index, ...path],
      near: [],
      unit: target?.unit ?? "",
      ...(target === undefined ? {} : { goal: target.value }),
    }),
    valueOf: ({ path }) => valueAt(kpi, path),
  };
}

function named({ id, name }: Program): { programId: string; programName: string } {
  return { programId: id, programName: name };
}

function isAmount(amount: number | null | undefined): amount is number {
  return typeof amount === "number" && amount > 0;
}

function valueAt(record: object, path: DataPath): ReviewValue {
  const found = path.reduce<unknown>((inner, step) => (inner as Record<string, unknown> | undefined)?.[step], record);
  return typeof found === "number" || typeof found === "string" ? found : null;
}
