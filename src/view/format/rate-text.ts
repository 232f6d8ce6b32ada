import { noFigure } from "./amount-text.ts";

/** A ratio as a percentage to one decimal: 0.195 → 19.5％, negatives ▲0.6％, no figure －. */
export function rateText(ratio: number | null): string {
  if (ratio === null) return noFigure;
  const percent = Math.round(Math.abs(ratio) * 1000) / 10;
  return `${ratio < 0 && percent > 0 ? "▲" : ""}${percent.toFixed(1)}％`;
}
