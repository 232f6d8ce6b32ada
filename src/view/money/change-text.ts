import { say, type Words } from "../../words/paper-words.ts";
import { amountText, noFigure, rateText } from "../format/figure-text.ts";
import type { Change } from "./change.ts";

/** 増減額: 484,762, ▲50,000 or －. */
export function differenceText(change: Change, words: Words): string {
  return change.kind === "unknown" ? noFigure(words) : amountText(change.difference, words);
}

/** 増減率: 19.5％, ▲0.6％, 皆増, 皆減 or －. */
export function ratioText(change: Change, words: Words): string {
  if (change.kind === "unknown") return noFigure(words);
  return change.kind === "changed" ? rateText(change.ratio, words) : say(words, wholeChanges[change.kind]);
}

/** A change as the figures that a sheet holds: the difference in thousand yen, and the rate as a fraction, 皆増 or 皆減. */
export function changeFigures(change: Change, words: Words): { change: number | null; rate: number | string | null } {
  if (change.kind === "unknown") return { change: null, rate: null };
  if (change.kind === "changed") return { change: change.difference, rate: change.ratio };
  return { change: change.difference, rate: say(words, wholeChanges[change.kind]) };
}

/** From nothing, and to nothing. */
const wholeChanges = { "all-new": "figure.allNew", "all-gone": "figure.allGone" } as const;
