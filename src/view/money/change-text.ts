import { amountText, noFigure, rateText } from "../format/figure-text.ts";
import type { Change } from "./change.ts";

/** 増減額: 484,762, ▲50,000 or －. */
export function differenceText(change: Change): string {
  return change.kind === "unknown" ? noFigure : amountText(change.difference);
}

/** 増減率: 19.5％, ▲0.6％, 皆増, 皆減 or －. */
export function ratioText(change: Change): string {
  if (change.kind === "all-new") return "皆増";
  if (change.kind === "all-gone") return "皆減";
  return change.kind === "unknown" ? noFigure : rateText(change.ratio);
}
