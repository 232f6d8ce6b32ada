import type { Dataset } from "../../model/dataset.ts";
import { reviewFieldOf, type ReviewField } from "../../model/review-form.ts";
import type { TypedCell } from "../form/typed-cells.ts";
import type { Reason } from "../reason.ts";
import type { ReturnedFile } from "../returned-file.ts";
import { readCell } from "../value/read-cell.ts";
import { addressOf } from "../../opc/workbook/cell-address.ts";
import type { DatasetRow } from "./dataset-rows.ts";
import { isSameValue } from "./is-same-value.ts";
import type { ReviewRecord } from "./review-record.ts";
import { slipReason } from "./slip-reason.ts";

/** A record before anybody looked at the other files: nothing is decided. */
export type JudgedCell = Omit<ReviewRecord, "decision"> & {
  /** Why it is asked about even where a conflict is settled */
  readonly slip?: Reason;
};

/** The input cells of a returned workbook, each held against its baseline and the dataset. */
export function judgeCells(file: ReturnedFile, dataset: Dataset, rows: ReadonlyMap<string, DatasetRow>): JudgedCell[] {
  const baselines = new Map(file.form.baseline.map(({ row, field, value }) => [keyOf(row, field), value]));
  return file.cells.flatMap((cell) => {
    const row = rows.get(cell.row);
    const field = reviewFieldOf(cell.field, cell.row.includes("/") ? "kpi" : "program", dataset.fiscalYear);
    if (field === undefined) return [];
    const baseline = baselines.get(keyOf(cell.row, cell.field));
    const base = { ...baseOf(cell, field), file: file.name, baseline };
    return row === undefined ? unknownRow(base, cell) : [judge(base, { cell, field, row })];
  });
}

function keyOf(row: string, field: string): string {
  return `${row}\n${field}`;
}

type Base = Pick<ReviewRecord, "file" | "sheet" | "cell" | "row" | "field" | "kind" | "baseline">;

function baseOf(cell: TypedCell, field: ReviewField): Omit<Base, "file" | "baseline"> {
  const { sheet, place, row } = cell;
  return { sheet, cell: addressOf(place.row, place.column), row, field: field.id, kind: field.kind };
}

/** A row that the dataset does not have matters only where somebody typed into it. */
function unknownRow(base: Base, { cell }: TypedCell): JudgedCell[] {
  if (cell === undefined || cell.raw === String(base.baseline ?? "")) return [];
  const reason: Reason = { code: "row-unknown", detail: base.row };
  return [{ ...base, target: null, typed: null, current: null, state: "invalid", reason }];
}

type Judging = { readonly cell: TypedCell; readonly field: ReviewField; readonly row: DatasetRow };

function judge(base: Base, { cell, field, row }: Judging): JudgedCell {
  const target = row.targetOf(field);
  const known = { ...base, target, current: row.valueOf(field) };
  const reading = readCell(cell, { kind: field.kind, unit: target.unit });
  if ("fault" in reading) return { ...known, typed: null, state: "invalid", reason: reading.fault };
  const { value, readFrom } = reading;
  const read = { ...known, typed: value, ...(readFrom === undefined ? {} : { readFrom }) };
  if (isUntouched(read)) return { ...read, state: "unchanged" };
  if (base.baseline === undefined) {
    return { ...read, state: "invalid", reason: { code: "row-foreign", detail: base.row } };
  }
  const slip = slipReason(value, target, base.baseline);
  const asked = slip === undefined ? read : { ...read, slip };
  if (!isSameValue(known.current, base.baseline)) {
    return { ...asked, state: "conflict", reason: { code: "moved", detail: String(base.baseline ?? "") } };
  }
  return slip === undefined ? { ...asked, state: changeState(read) } : { ...asked, state: "question", reason: slip };
}

type Values = Pick<ReviewRecord, "typed" | "current" | "baseline">;

/** What stands in the dataset already, or was not typed by anybody. */
function isUntouched({ typed, current, baseline }: Values): boolean {
  if (isSameValue(typed, current)) return true;
  return baseline === undefined ? typed === null : isSameValue(typed, baseline);
}

/** What taking a value over does to the dataset. */
export function changeState({ typed, current }: Pick<Values, "typed" | "current">): "new" | "changed" | "cleared" {
  if (typed === null) return "cleared";
  return current === null ? "new" : "changed";
}
