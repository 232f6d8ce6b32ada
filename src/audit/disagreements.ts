import { standard } from "../words/paper-words.ts";
import { mostCommon } from "../base/group-by.ts";
import type { Finding, PrintedFigure } from "./finding/paper-audit.ts";
import { digest } from "../base/digest.ts";
import { rateText } from "../view/format/figure-text.ts";
import { parsePrinted, plainFigure } from "./finding/printed-values.ts";

/** Figures of papers gathered one paper after the other. */
type Disagreements = {
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
      expected: String(like?.found),
      found: String(found),
      other: { path: like?.path ?? "", place: like?.place ?? "" },
    },
  }));
}

/** Which measures papers print differently. */
type DifferingMeasures = {
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

/** Whether papers are held against one another in a measure. Targets are not: briefings print them in words. */
function isCompared(measure: string | null): measure is string {
  return measure !== null && !measure.startsWith("kpis/");
}

/**
 * A figure so that it is the same text wherever it is the same figure: an amount in a briefing is a text and in a
 * workbook a number; rates are told apart as briefings print them.
 */
function comparableFigure(measure: string, found: string | number): string {
  const value = typeof found === "number" ? found : parsePrinted(found);
  if (value === null) return String(found);
  if (!/\/(rate|share)(\/|$)/.test(measure)) return String(value);
  // As a number -0.0% would lose its sign.
  return plainFigure(typeof found === "number" ? rateText(found, standard.en) : found);
}
