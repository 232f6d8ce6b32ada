import { foldWidth } from "../text/fold-width.ts";

/** Thousand yen in each unit that budgets are printed in. */
const units: Readonly<Record<string, number>> = {
  円: 0.001,
  千円: 1,
  万円: 10,
  百万円: 1000,
  億円: 100_000,
  兆円: 1e9,
};

/** The unit of money named in a text (（千円）, 単位：百万円), or undefined. */
export function parseMoneyUnit(text: string): string | undefined {
  return /(千|百万|億|兆|万)?円/.exec(foldWidth(text).replace(/\s+/g, ""))?.[0];
}

/**
 * An amount as printed, in thousand yen: a number with or without commas, in `unit` unless the text names its own.
 * null for a cell that says none (－, なし); undefined for what is no amount, or no whole number of thousand yen.
 */
export function parseAmount(printed: string, unit = "千円"): number | null | undefined {
  const text = foldWidth(printed).replace(/\s+/g, "");
  if (/^(-|ー|なし|無し?|該当なし)$/.test(text)) return null;
  const found = /^(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?((?:千|百万|億|兆|万)?円)?$/.exec(text);
  if (found === null) return undefined;
  const factor = units[found[3] ?? unit];
  if (factor === undefined) return undefined;
  const amount = Number(found[1]?.replace(/,/g, "") + (found[2] ?? "")) * factor;
  const rounded = Math.round(amount);
  return Math.abs(amount - rounded) < 1e-6 && Number.isSafeInteger(rounded) ? rounded : undefined;
}
