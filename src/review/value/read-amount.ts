import type { ReturnedCell } from "../xlsx/returned-workbook.ts";
import type { ReasonCode, CellReading } from "./review-value.ts";
import { plainDigits, saysNothing, typedNumber } from "./typed-number.ts";

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
  const yen = parseYen(rest);
  if (yen === undefined) return faulty(/\d/.test(rest) ? "unit-unclear" : "not-a-number", cell);
  const reading = amountOf(isNegative ? -yen / 1000 : yen / 1000, cell);
  return "fault" in reading ? reading : { ...reading, readFrom: cell.raw };
}

function faulty(code: ReasonCode, { raw }: ReturnedCell): CellReading {
  return { fault: { code, detail: raw } };
}

/**
 * Yen in an amount with its unit: 1,234千円, 5百万円, 1.2億円, 1億2千万円. Half-width, without spaces.
 *
 * Exact: undefined where the text has no 円 at its end, where its parts do not fall from large to small (2千5百万円 can
 * be read two ways), or where it comes to no whole yen.
 */
function parseYen(text: string): number | undefined {
  const body = /^(.+)円$/.exec(text)?.[1];
  if (body === undefined || !/^(?:[\d,.]+[千百十]?[兆億万]?)+$/.test(body)) return undefined;
  let sum = 0n;
  let before = Number.POSITIVE_INFINITY;
  for (const [, figure = "", small = "", large = ""] of body.matchAll(/([\d,.]+)([千百十]?)([兆億万]?)/g)) {
    const unit = (smallUnits[small] ?? 1) * (largeUnits[large] ?? 1);
    const yen = exactYen(figure, unit);
    if (yen === undefined || unit >= before) return undefined;
    before = unit;
    sum += yen;
  }
  return sum <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(sum) : undefined;
}

const smallUnits: Readonly<Record<string, number>> = { 千: 1000, 百: 100, 十: 10 };
const largeUnits: Readonly<Record<string, number>> = { 兆: 1e12, 億: 1e8, 万: 1e4 };

function exactYen(figure: string, unit: number): bigint | undefined {
  const digits = plainDigits(figure);
  if (digits === undefined || digits.length > 20) return undefined;
  const [whole = "", decimals = ""] = digits.split(".");
  const scaled = BigInt(whole + decimals) * BigInt(unit);
  const scale = 10n ** BigInt(decimals.length);
  return scaled % scale === 0n ? scaled / scale : undefined;
}
