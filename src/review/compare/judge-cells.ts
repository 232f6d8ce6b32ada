import type { Dataset } from "../../model/dataset.ts";
import { reviewFieldOf, type ReviewField } from "../../model/review-form.ts";
import type { TypedCell } from "../form/typed-cells.ts";
import type { Reason, ReviewValue } from "../value/review-value.ts";
import type { ReturnedFile } from "../form/returned-file.ts";
import { readCell, tidyReviewText } from "../value/read-cell.ts";
import { addressOf } from "../../opc/workbook/cell-address.ts";
import type { DatasetRow } from "./dataset-rows.ts";
import type { ReviewRecord, ReviewTarget } from "./review-record.ts";
import { isPercentUnit } from "../value/read-figure.ts";

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

/** An amount in yen or in million yen is off by 1,000; what else it changed by, up to tenfold, must not hide that. */
const suspicious = 100;

/**
 * Why a figure must be asked about: it is hundreds of times as large or small as every amount it could be held
 * against, or it looks like a share (0.5) where the target is in per cent (50).
 */
function slipReason(typed: ReviewValue, target: ReviewTarget, baseline: ReviewValue): Reason | undefined {
  if (typeof typed !== "number" || typed === 0) return undefined;
  const amounts = [...target.near, ...(typeof baseline === "number" && baseline > 0 ? [baseline] : [])];
  if (target.indicator === undefined) return amountSlip(typed, amounts);
  const isShare = Math.abs(typed) <= 1 && (target.goal ?? 0) >= 10 && isPercentUnit(target.unit);
  return isShare ? { code: "percent-slip", detail: String(target.goal) } : undefined;
}

function amountSlip(typed: number, amounts: readonly number[]): Reason | undefined {
  const [nearest] = amounts.toSorted((a, b) => ratio(a, typed) - ratio(b, typed));
  if (nearest === undefined || ratio(nearest, typed) < suspicious) return undefined;
  return { code: "unit-slip", detail: String(nearest) };
}

function ratio(a: number, b: number): number {
  return Math.max(a, b) / Math.min(a, b);
}

/** Whether two values say the same; line ends and white space at the edges of a text say nothing. */
export function isSameValue(a: ReviewValue | undefined, b: ReviewValue | undefined): boolean {
  if (typeof a === "string" && typeof b === "string") return tidyReviewText(a) === tidyReviewText(b);
  return a === b;
}
