import type { ReviewKind } from "../../model/review-form.ts";
import type { TypedCell } from "../form/typed-cells.ts";
import type { ReasonCode } from "../reason.ts";
import type { ReturnedCell } from "../xlsx/returned-workbook.ts";
import { readAmount } from "./read-amount.ts";
import { readFigure } from "./read-figure.ts";
import { readText } from "./read-text.ts";
import type { CellReading } from "./review-value.ts";

/** What a cell is read for: the kind of its field and, for figures, the unit of the target. */
export type CellPurpose = { readonly kind: ReviewKind; readonly unit: string };

/** Read what somebody typed. Nothing is guessed: a cell has one meaning, or a reason why it has none. */
export function readCell({ cell, isMerged }: Pick<TypedCell, "cell" | "isMerged">, purpose: CellPurpose): CellReading {
  if (isMerged) return { fault: { code: "merged", detail: "" } };
  if (cell === undefined) return { value: null };
  const code = refusedKinds[cell.kind];
  if (code !== undefined) return { fault: { code, detail: shownRaw(cell) } };
  return readers[purpose.kind](cell, purpose.unit);
}

const refusedKinds: Readonly<Partial<Record<ReturnedCell["kind"], ReasonCode>>> = {
  formula: "formula",
  error: "error-value",
  boolean: "boolean",
  date: "date",
};

function shownRaw({ kind, raw }: ReturnedCell): string {
  if (kind === "formula") return raw === "" ? "=…" : `=${raw}`;
  if (kind === "boolean") return raw === "1" ? "TRUE" : "FALSE";
  return raw;
}

const readers: Readonly<Record<ReviewKind, (cell: ReturnedCell, unit: string) => CellReading>> = {
  amount: readAmount,
  number: readFigure,
  text: readText,
};
