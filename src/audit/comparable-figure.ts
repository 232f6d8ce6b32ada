import { rateText } from "../view/format/figure-text.ts";
import { parsePrinted } from "./word/parse-printed.ts";

/** Whether papers are held against one another in a measure. Targets are not: briefings print them in words. */
export function isCompared(measure: string | null): measure is string {
  return measure !== null && !measure.startsWith("kpis/");
}

/**
 * A figure so that it is the same text wherever it is the same figure: an amount in a briefing is a text and in a
 * workbook a number; rates are told apart as briefings print them.
 */
export function comparableFigure(measure: string, found: string | number): string {
  const value = typeof found === "number" ? found : parsePrinted(found);
  if (value === null) return String(found);
  return /\/(rate|share)(\/|$)/.test(measure) ? rateText(value) : String(value);
}
