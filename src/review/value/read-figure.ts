import { Figure } from "../../model/field-types.ts";
import type { ReasonCode, CellReading } from "./review-value.ts";
import type { ReturnedCell } from "../xlsx/returned-workbook.ts";
import { plainDigits, saysNothing, typedNumber } from "../../words/typed/figures.ts";

/** A cell for a figure that is no money, in the unit of its target ("" where there is none). */
export function readFigure(cell: ReturnedCell, unit: string): CellReading {
  if (cell.kind !== "number") return readFigureText(cell, unit);
  if (!cell.isPercent) return figureOf(Number(cell.raw), cell);
  return isPercentUnit(unit) ? figureOf(Number(cell.raw) * 100, cell, true) : faulty("percent", cell);
}

/** Whether a unit is per cent, of whatever width. */
export function isPercentUnit(unit: string): boolean {
  return unit.normalize("NFKC").trim() === "%";
}

/** Spreadsheets keep fifteen digits; what lies behind them is noise. */
function figureOf(found: number, cell: ReturnedCell, isConverted = false): CellReading {
  if (!Number.isFinite(found)) return faulty("not-a-number", cell);
  // Nought has no sign: adding it makes 0 of -0.
  const value = Number(found.toPrecision(15)) + 0;
  if (!Figure.safeParse(value).success) return faulty("out-of-range", cell);
  return isConverted ? { value, readFrom: cell.raw } : { value };
}

function readFigureText(cell: ReturnedCell, unit: string): CellReading {
  if (saysNothing(cell.raw)) return { value: null };
  const { isNegative, rest } = typedNumber(cell.raw);
  const ownUnit = unit.normalize("NFKC").replace(/\s/g, "");
  const isInUnit = ownUnit !== "" && rest.endsWith(ownUnit);
  const digits = plainDigits(isInUnit ? rest.slice(0, -ownUnit.length) : rest);
  if (digits === undefined) return faulty(/\d/.test(rest) ? "unit-unclear" : "not-a-number", cell);
  return figureOf(isNegative ? -Number(digits) : Number(digits), cell);
}

function faulty(code: ReasonCode, { raw }: ReturnedCell): CellReading {
  return { fault: { code, detail: raw } };
}
