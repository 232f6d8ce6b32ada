import { groupBy } from "../../base/group-by.ts";
import type { Locate } from "../../load/loaded.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { AuditedPaper } from "../../pipeline/audit/audit-papers.ts";
import type { Measure, MeasureOrigin } from "../../view/measure/measure.ts";
import { measureText } from "../../view/measure/measure-text.ts";
import { wordsOf } from "../../words/paper-words.ts";
import type { Operand, PrintedAt, TracedMeasure, TracedOrigin } from "./trace.ts";

export type Traceable = {
  readonly locate: Locate;
  readonly dataset: Dataset;
  readonly measures: ReadonlyMap<string, Measure>;
  readonly audited: readonly AuditedPaper[];
};

/** All that is known of a measure, by its name. */
export function tracedMeasures({
  locate,
  dataset,
  measures,
  audited,
}: Traceable): (name: string) => TracedMeasure | undefined {
  const printed = printedByMeasure(audited);
  const words = wordsOf(dataset);
  const originOf = (measure: Measure) =>
    "origin" in measure ? tracedOrigin(measure.origin, { locate, dataset }) : null;
  const operand = (name: string): Operand[] => {
    const measure = measures.get(name);
    return measure === undefined
      ? []
      : [{ label: measure.label, text: measureText(measure, words), origin: originOf(measure) }];
  };
  return (name) => {
    const measure = measures.get(name);
    if (measure === undefined) return undefined;
    const { label, unit } = measure;
    return {
      name,
      label,
      text: measureText(measure, words),
      unit,
      origin: originOf(measure),
      formula:
        "formula" in measure
          ? { words: measure.formula.words, operands: measure.formula.operands.flatMap(operand) }
          : null,
      printedAt: printed.get(name) ?? [],
    };
  };
}

/** The place in the YAML files, and the lines of the document behind it. */
export function tracedOrigin(
  { record, path, document, lines }: MeasureOrigin,
  { locate, dataset }: Pick<Traceable, "locate" | "dataset">,
): TracedOrigin {
  const source = dataset.sources.find(({ id }) => id === document);
  return { place: locate(record, path), document: source?.title ?? null, lines: lines ?? null };
}

function printedByMeasure(audited: readonly AuditedPaper[]): ReadonlyMap<string, readonly PrintedAt[]> {
  const places = audited.flatMap(({ path, figures }) =>
    figures.flatMap(({ measure, place, found }) =>
      measure === null ? [] : [{ measure, at: { path, place, printed: String(found ?? "") } }],
    ),
  );
  const groups = groupBy(places, ({ measure }) => measure);
  return new Map([...groups].map(([measure, group]) => [measure, group.map(({ at }) => at)]));
}
