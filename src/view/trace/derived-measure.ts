import type { MeasureDefinition, MeasureId } from "../../model/measures.ts";
import { say, type Words } from "../../words/paper-words.ts";
import { fiscalYearLabel } from "../format/era-text.ts";
import { comparedOf, measureWords, type MeasureYears, operandsOf } from "../measure/definitions.ts";
import type { Measure } from "../measure/measure.ts";

/** A measure that follows from others; none where there is no figure. */
export function derivedMeasure(
  {
    name,
    label,
    value,
    unit,
  }: { name: string; label: string; value: number | string | null | undefined; unit: string },
  formula: string,
  operands: readonly string[],
): Measure[] {
  return value === null || value === undefined
    ? []
    : [{ name, label, value, unit, formula: { words: formula, operands } }];
}

/** How a kind of measure follows from its operands, in words. */
export function formulaWords(kind: MeasureDefinition["kind"], words: Words): string {
  return kind === "given" ? "" : say(words, `trace.formula.${kind}`);
}

/** 令和7年度当初予算額, 令和7年度当初予算額の増減額. A part of an amount is called what the amount is. */
export function measureLabel(definition: MeasureDefinition, years: MeasureYears, words: Words): string {
  const { kind, year } = definition;
  const figure = measureWords(definition.id as MeasureId, words);
  const [whole] = operandsOf(definition);
  if (kind === "split" && whole !== undefined) return measureLabel(whole.definition, years, words);
  const [compared] = comparedOf(definition);
  if ((kind === "difference" || kind === "ratio") && compared !== undefined)
    return say(words, "trace.compared", { whole: measureLabel(compared.definition, years, words), figure });
  return say(words, "trace.ofYear", { year: fiscalYearLabel(Number(years[year]), "table", words), figure });
}
