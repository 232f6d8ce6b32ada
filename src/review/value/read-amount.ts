import type { ReturnedCell } from "../xlsx/returned-workbook.ts";
import type { ReasonCode, CellReading } from "./review-value.ts";
import { plainDigits, saysNothing, typedNumber, yenOf } from "../../words/typed/figures.ts";

/** A cell for an amount in thousand yen. Other units must be named, and must come out in whole thousands. */
export function readAmount(cell: ReturnedCell): CellReading {
  if (cell.isPercent) return faulty("percent", cell);
  return cell.kind === "number" ? amountOf(Number(cell.raw), cell) : readAmountText(cell);
}

/** No budget of Japan comes near a hundred million million yen. */
const mostThousandYen = 100_000_000_000;

function amountOf(figure: number, cell: ReturnedCell): CellReading {
  if (!Number.isFinite(figure)) return faulty("not-a-number", cell);
  // What is left of a calculation in a spreadsheet: 1234.0000000002. Nought has no sign: adding it makes 0 of -0.
  const whole = Math.round(figure) + 0;
  const isWhole = Math.abs(figure - whole) <= 1e-6;
  if (figure < 0 && !(isWhole && whole === 0)) return faulty("negative", cell);
  if (!isWhole) return faulty("fraction", cell);
  return whole > mostThousandYen ? faulty("out-of-range", cell) : { value: whole };
}

function readAmountText(cell: ReturnedCell): CellReading {
  if (saysNothing(cell.raw)) return { value: null };
  const { isNegative, rest } = typedNumber(cell.raw);
  const digits = plainDigits(rest);
  if (digits !== undefined) return amountOf(isNegative ? -Number(digits) : Number(digits), cell);
  const yen = yenOf(rest);
  if (yen === undefined) return faulty(/\d/.test(rest) ? "unit-unclear" : "not-a-number", cell);
  const reading = amountOf(isNegative ? -yen / 1000 : yen / 1000, cell);
  return "fault" in reading ? reading : { ...reading, readFrom: cell.raw };
}

function faulty(code: ReasonCode, { raw }: ReturnedCell): CellReading {
  return { fault: { code, detail: raw } };
}
