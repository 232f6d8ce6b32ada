import { digest } from "../base/digest.ts";
import { comparableFigure, isCompared } from "./comparable-figure.ts";
import type { PrintedFigure } from "./printed-figure.ts";

/** Which measures papers print differently. */
export type DifferingMeasures = {
  readonly add: (figure: PrintedFigure) => void;
  readonly isDiffering: (measure: string) => boolean;
  readonly isAny: () => boolean;
};

/**
 * A first look at the figures of papers, in little memory: thousands of papers print a hundred thousand measures, and
 * hardly ever differ in one. Who prints what is gathered afterwards, of those that do.
 */
export function differingMeasures(): DifferingMeasures {
  const first = new Map<number, string>();
  const differing = new Set<number>();
  return {
    add: ({ measure, found }) => {
      if (!isCompared(measure) || found === null) return;
      const [key, value] = [keyOf(measure), comparableFigure(measure, found)];
      const known = first.get(key);
      if (known === undefined) first.set(key, value);
      else if (known !== value) differing.add(key);
    },
    isDiffering: (measure) => differing.has(keyOf(measure)),
    isAny: () => differing.size > 0,
  };
}

/** 52 bits of the name's digest: two measures of one key would only be looked at once more. */
function keyOf(measure: string): number {
  return Number.parseInt(digest(measure).slice(0, 13), 16);
}
