import { mostCommon } from "../base/group-by.ts";
import { comparableFigure, isCompared } from "./comparable-figure.ts";
import type { Finding } from "./finding.ts";
import type { PrintedFigure } from "./printed-figure.ts";

/** Figures of papers gathered one paper after the other. */
export type Disagreements = {
  readonly add: (path: string, figure: PrintedFigure) => void;
  /** For the papers that differ from most of the others, by path */
  readonly findings: () => ReadonlyMap<string, readonly Finding[]>;
};

/**
 * Measures of which papers print different figures, and what each of them prints.
 *
 * @param isDiffering which measures to gather: see `differingMeasures`
 */
export function disagreements(isDiffering: (measure: string) => boolean): Disagreements {
  const printed = new Map<string, Printing[]>();
  return {
    add: (path, { measure, place, figure, found }) => {
      if (!isCompared(measure) || found === null || !isDiffering(measure)) return;
      const known = printed.get(measure) ?? [];
      known.push({ path, place, figure, found });
      printed.set(measure, known);
    },
    findings: () => {
      const findings = new Map<string, Finding[]>();
      for (const [measure, printings] of printed)
        for (const { path, finding } of differing(measure, printings))
          findings.set(path, [...(findings.get(path) ?? []), finding]);
      return findings;
    },
  };
}

type Printing = Pick<PrintedFigure, "place" | "figure"> & { readonly path: string; readonly found: string | number };

function differing(measure: string, printings: readonly Printing[]): { path: string; finding: Finding }[] {
  const values = printings.map(({ found }) => comparableFigure(measure, found));
  if (new Set(values).size < 2) return [];
  const usual = mostCommon(values);
  const like = printings[values.indexOf(usual ?? "")];
  // Within one paper, the audit of that paper tells it.
  const others = printings.filter(({ path }, index) => values[index] !== usual && path !== like?.path);
  return others.map(({ path, place, figure, found }) => ({
    path,
    finding: {
      kind: "audit-disagreement",
      place,
      figure,
      expected: `${String(like?.found)} (${like?.path ?? ""}, ${like?.place ?? ""})`,
      found: String(found),
    },
  }));
}
