import { standard } from "../../words/paper-words.ts";
import type { MeasureDefinition, MeasureId } from "../../model/measures.ts";
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
  words: string,
  operands: readonly string[],
): Measure[] {
  return value === null || value === undefined ? [] : [{ name, label, value, unit, formula: { words, operands } }];
}

/** How a kind of measure follows from its operands, in words. */
export const formulaWords: Readonly<Record<MeasureDefinition["kind"], string>> = {
  given: "",
  filled: "件数",
  sum: "和",
  difference: "差",
  ratio: "増減額 ÷ もとの額",
  split: "一つのPJのみに属する事業の全額",
  share: "額 ÷ 計",
};

/** 令和7年度当初予算額, 令和7年度当初予算額の増減額. A part of an amount is called what the amount is. */
export function measureLabel(definition: MeasureDefinition, years: MeasureYears): string {
  const { kind, year } = definition;
  const words = measureWords(definition.id as MeasureId, standard.ja);
  const [whole] = operandsOf(definition);
  if (kind === "split" && whole !== undefined) return measureLabel(whole.definition, years);
  const [compared] = comparedOf(definition);
  if ((kind === "difference" || kind === "ratio") && compared !== undefined)
    return `${measureLabel(compared.definition, years)}の${words}`;
  return `${fiscalYearLabel(Number(years[year]), "table", standard.ja)}${words}`;
}
