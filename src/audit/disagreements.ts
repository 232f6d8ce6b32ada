import type { Finding } from "./finding.ts";
import { mostCommon } from "../base/most-common.ts";
import type { PrintedFigure } from "./printed-figure.ts";
import { parsePrinted } from "./word/parse-printed.ts";

type Paper = { readonly path: string; readonly figures: readonly PrintedFigure[] };

/**
 * Measures of which papers print different figures, for the papers that differ from most of them. An amount in a
 * briefing is a text and in a workbook a number; rates are told apart to the decimal that briefings print. Targets are left
 * to the audit of each paper: briefings print them in words.
 */
export function disagreements(papers: readonly Paper[]): ReadonlyMap<string, readonly Finding[]> {
  const printed = new Map<string, Printing[]>();
  for (const { path, figures } of papers) {
    for (const figure of figures) {
      if (figure.measure === null || figure.measure.startsWith("kpis/") || figure.found === null) continue;
      const known = printed.get(figure.measure) ?? [];
      known.push({ path, figure, value: comparable(figure) });
      printed.set(figure.measure, known);
    }
  }
  const findings = new Map<string, Finding[]>();
  for (const printings of printed.values()) {
    for (const { path, finding } of differing(printings)) findings.set(path, [...(findings.get(path) ?? []), finding]);
  }
  return findings;
}

type Printing = { readonly path: string; readonly figure: PrintedFigure; readonly value: string };

function differing(printings: readonly Printing[]): { path: string; finding: Finding }[] {
  const values = printings.map(({ value }) => value);
  if (new Set(values).size < 2) return [];
  const usual = mostCommon(values);
  const like = printings.find(({ value }) => value === usual);
  // Within one paper, the audit of that paper tells it.
  const others = printings.filter(({ path, value }) => value !== usual && path !== like?.path);
  return others.map(({ path, figure }) => ({
    path,
    finding: {
      kind: "audit-disagreement",
      place: figure.place,
      figure: figure.figure,
      expected: `${String(like?.figure.found)} (${like?.path ?? ""}, ${like?.figure.place ?? ""})`,
      found: String(figure.found),
    },
  }));
}

function comparable({ measure, found }: PrintedFigure): string {
  const value = typeof found === "number" ? found : parsePrinted(String(found));
  if (value === null) return String(found);
  return /\/(rate|share)(\/|$)/.test(measure ?? "") ? value.toFixed(3) : String(value);
}
