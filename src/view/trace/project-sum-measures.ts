import { say, type Words } from "../../words/paper-words.ts";
import { fiscalYearLabel } from "../format/era-text.ts";
import { definitions, totalsOf } from "../measure/definitions.ts";
import { valueIn } from "../measure/dotted-fields.ts";
import type { Measure } from "../measure/measure.ts";
import { totalMeasureName } from "../measure/measure-names.ts";
import type { WorkbookView } from "../workbook/workbook-view.ts";
import { derivedMeasure, formulaWords } from "./derived-measure.ts";

/** The totals of the PJs added up, and by how much they exceed the grand total. */
export function projectSumMeasures(view: WorkbookView, projects: readonly string[], words: Words): Measure[] {
  if (view.projectSums === null) return [];
  const summed = definitions.filter(({ isSummedOverProjects }) => isSummedOverProjects === true).flatMap(totalsOf);
  return [
    ...summed.flatMap(({ field, definition, kind }) => {
      const years = field.includes("{year}") ? view.years.map(({ key }) => key) : [view.currentYear];
      const figure = say(words, `trace.projectSum.${definition.kind === "split" ? "split" : kind.id}`);
      return years.flatMap((year) =>
        derivedMeasure(
          sumAt(view, field.replace("{year}", year), { words, year, figure }),
          say(words, "trace.formula.projects", { count: projects.length }),
          projects.map((scope) => totalMeasureName(field, { year, scope })),
        ),
      );
    }),
    ...duplicatedMeasures(view, words),
  ];
}

function duplicatedMeasures(view: WorkbookView, words: Words): Measure[] {
  const figure = say(words, "trace.projectSum.duplicated");
  return view.years.flatMap(({ key }) =>
    derivedMeasure(sumAt(view, `duplicated.${key}`, { words, year: key, figure }), formulaWords("difference", words), [
      `projectSums/includingRelisted/${key}`,
      totalMeasureName("alone.{year}", { year: key, scope: "overview" }),
    ]),
  );
}

type SumTitle = { readonly words: Words; readonly year: string; readonly figure: string };

function sumAt({ projectSums }: WorkbookView, field: string, { words, year, figure }: SumTitle) {
  const value = projectSums === null ? null : (valueIn(projectSums, field) as number | null);
  const name = `projectSums/${field.replaceAll(".", "/")}`;
  const title = { year: fiscalYearLabel(Number(year), "table", words), figure };
  return { name, label: say(words, "trace.projectSum", title), value, unit: say(words, "unit.money") };
}
