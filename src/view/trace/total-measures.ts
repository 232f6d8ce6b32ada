import type { MeasureId } from "../../model/measures.ts";
import { say, type Words } from "../../words/paper-words.ts";
import {
  definitions,
  isAddedUp,
  measureUnit,
  measureWords,
  type MeasureTotal,
  type MeasureYears,
  operandsOf,
  rowField,
  takenFigure,
  totalsOf,
} from "../measure/definitions.ts";
import { valueIn } from "../measure/dotted-fields.ts";
import type { Measure } from "../measure/measure.ts";
import { programMeasureName, totalMeasureName } from "../measure/measure-names.ts";
import type { WorkbookView } from "../workbook/workbook-view.ts";
import { derivedMeasure, formulaWords, measureLabel } from "./derived-measure.ts";

/** A workbook's totals: all programmes (overview), or those of one PJ. */
export type Scope = {
  readonly scope: string;
  readonly label: string;
  readonly view: WorkbookView;
  readonly words: Words;
};

/** Totals, what follows from them, each programme's share of them, and counts. */
export function totalMeasures(scope: Scope): Measure[] {
  const isOverview = scope.scope === "overview";
  // In the overview no programme is relisted.
  const shown = totalsNamed().filter(({ kind }) => !isOverview || !kind.hasRelisted);
  return [
    ...shown.flatMap((total) => yearsOf(total, scope.view).flatMap((years) => totalMeasure(total, years, scope))),
    ...shares(scope),
    ...counts(scope),
  ];
}

/** The totals that have a name: that of shares is 1 everywhere, and how many are filled in is a text. */
function totalsNamed(): MeasureTotal[] {
  return definitions.filter(({ kind }) => kind !== "share" && kind !== "filled").flatMap(totalsOf);
}

/** A total of every budget year, or that of the edition's own years. */
function yearsOf({ field }: MeasureTotal, view: WorkbookView): MeasureYears[] {
  const years = { current: view.currentYear, before: view.yearBefore, planned: view.plannedYear };
  return field.includes("{year}") ? view.years.map(({ key }) => ({ ...years, current: key })) : [years];
}

function totalMeasure(total: MeasureTotal, years: MeasureYears, { scope, label, view, words }: Scope): Measure[] {
  const { definition, kind, field } = total;
  const { year } = definition;
  const unit = measureUnit(definition, words);
  const nameOf = (one: string, of: string) => totalMeasureName(one, { year: of, scope });
  const title = titleOf(total, { scope, label, words });
  const own = {
    name: nameOf(field, years[year]),
    label: say(words, "trace.item", { name: title, figure: measureLabel(definition, years, words) }),
    value: valueIn(view.totals, field.replace("{year}", years[year])) as number | string | null,
    unit,
  };
  if (isAddedUp(definition)) {
    const operands = addedUp(total, years[year], { scope, view });
    const added = definition.kind === "split" ? "trace.formula.parts" : "trace.formula.programs";
    return derivedMeasure(own, say(words, added, { count: operands.length }), operands);
  }
  const operands = operandsOf(definition).flatMap((operand) =>
    totalsOf(operand.definition)
      .filter((one) => one.kind.id === kind.id)
      .map((one) => nameOf(one.field, years[operand.year])),
  );
  return derivedMeasure(own, formulaWords(definition.kind, words), operands);
}

function titleOf({ definition, kind }: MeasureTotal, { scope, label, words }: Omit<Scope, "view">): string {
  if (scope === "overview") return say(words, "trace.grandTotal");
  return say(words, `trace.total.${definition.kind === "split" ? "split" : kind.id}`, { scope: label });
}

/** The names of what a total adds. */
function addedUp(
  { definition, kind }: MeasureTotal,
  year: string,
  { scope, view }: Pick<Scope, "scope" | "view">,
): string[] {
  return view.programs
    .filter((row) => kind.hasRelisted || !row.relisted)
    .filter((row) => typeof valueIn(row, rowField(definition, year)) === "number")
    .map(({ id }) => programMeasureName(definition, id, { year, scope }));
}

function shares({ scope, label, view, words }: Scope): Measure[] {
  const of = { year: view.currentYear, scope };
  return definitions.flatMap((definition) => {
    if (definition.kind !== "share") return [];
    const shared = takenFigure(scope === "overview" ? definition.whole : definition.split).definition;
    const [whole] = totalsOf(shared);
    return view.programs.flatMap((row) =>
      derivedMeasure(
        {
          name: programMeasureName(definition, row.id, of),
          label: say(words, "trace.shareOf", {
            name: row.name,
            scope: label,
            figure: measureWords(definition.id as MeasureId, words),
          }),
          value: row.share,
          unit: measureUnit(definition, words),
        },
        formulaWords("share", words),
        [programMeasureName(shared, row.id, of), totalMeasureName(whole?.field ?? "", of)],
      ),
    );
  });
}

const counted = ["programs", "relisted", "kpis", "targets", "results", "continuing", "new"] as const;

function counts({ scope, label, view, words }: Scope): Measure[] {
  const unit = say(words, "unit.items");
  return counted.flatMap((key) => {
    const title = say(words, "trace.item", { name: label, figure: say(words, `trace.count.${key}`) });
    const own = { name: `counts/${scope}/${key}`, label: title, value: view.counts[key], unit };
    return derivedMeasure(own, formulaWords("filled", words), []);
  });
}
