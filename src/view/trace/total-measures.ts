import type { MeasureId } from "../../model/measures.ts";
import { say, standard } from "../../words/paper-words.ts";
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
export type Scope = { readonly scope: string; readonly label: string; readonly view: WorkbookView };

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

function totalMeasure(total: MeasureTotal, years: MeasureYears, { scope, label, view }: Scope): Measure[] {
  const { definition, kind, field } = total;
  const { year } = definition;
  const unit = measureUnit(definition, standard.ja);
  const nameOf = (one: string, of: string) => totalMeasureName(one, { year: of, scope });
  const title = titleOf(total, { scope, label });
  const own = {
    name: nameOf(field, years[year]),
    label: `${title} ${measureLabel(definition, years)}`,
    value: valueIn(view.totals, field.replace("{year}", years[year])) as number | string | null,
    unit,
  };
  if (isAddedUp(definition)) {
    const operands = addedUp(total, years[year], { scope, view });
    const part = definition.kind === "split" ? "当PJ分の" : "";
    return derivedMeasure(own, `${operands.length}事業の${part}和`, operands);
  }
  const operands = operandsOf(definition).flatMap((operand) =>
    totalsOf(operand.definition)
      .filter((one) => one.kind.id === kind.id)
      .map((one) => nameOf(one.field, years[operand.year])),
  );
  return derivedMeasure(own, formulaWords[definition.kind], operands);
}

function titleOf({ definition, kind }: MeasureTotal, { scope, label }: Omit<Scope, "view">): string {
  if (scope === "overview") return "総計（各事業を1回計上）";
  return definition.kind === "split"
    ? `${label} PJ別内訳の判明分を含む計`
    : `${label}${say(standard.ja, `total.${kind.id}`)}の計`;
}

/** The names of what a total adds. */
function addedUp({ definition, kind }: MeasureTotal, year: string, { scope, view }: Omit<Scope, "label">): string[] {
  return view.programs
    .filter((row) => kind.hasRelisted || !row.relisted)
    .filter((row) => typeof valueIn(row, rowField(definition, year)) === "number")
    .map(({ id }) => programMeasureName(definition, id, { year, scope }));
}

function shares({ scope, label, view }: Scope): Measure[] {
  const of = { year: view.currentYear, scope };
  return definitions.flatMap((definition) => {
    if (definition.kind !== "share") return [];
    const shared = takenFigure(scope === "overview" ? definition.whole : definition.split).definition;
    const [whole] = totalsOf(shared);
    return view.programs.flatMap((row) =>
      derivedMeasure(
        {
          name: programMeasureName(definition, row.id, of),
          label: `${row.name} ${label}に占める${measureWords(definition.id as MeasureId, standard.ja)}`,
          value: row.share,
          unit: measureUnit(definition, standard.ja),
        },
        formulaWords.share,
        [programMeasureName(shared, row.id, of), totalMeasureName(whole?.field ?? "", of)],
      ),
    );
  });
}

const countWords: Readonly<Partial<Record<keyof WorkbookView["counts"], string>>> = {
  programs: "研究事業の数",
  relisted: "再掲の事業の数",
  kpis: "成果目標（KPI）の数",
  targets: "目標値のあるKPIの数",
  results: "これまでの成果の数",
  continuing: "継続課題の数",
  new: "新規課題の数",
};

function counts({ scope, label, view }: Scope): Measure[] {
  return Object.entries(countWords).flatMap(([key, word]) => {
    const value = view.counts[key as keyof WorkbookView["counts"]];
    return derivedMeasure({ name: `counts/${scope}/${key}`, label: `${label} ${word}`, value, unit: "件" }, "件数", []);
  });
}
