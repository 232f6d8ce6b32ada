import { plainDigits } from "./typed-number.ts";

/**
 * Yen in an amount with its unit: 1,234千円, 5百万円, 1.2億円, 1億2千万円. Half-width, without spaces.
 *
 * Exact: undefined where the text has no 円 at its end, where its parts do not fall from large to small (2千5百万円 can
 * be read two ways), or where it comes to no whole yen.
 */
export function parseYen(text: string): number | undefined {
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
