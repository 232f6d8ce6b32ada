import type { Dataset } from "../../model/dataset.ts";
import { say, wordsOf } from "../../words/paper-words.ts";
import { projectsHolding, workbookViewOf } from "../workbook/workbook-view-of.ts";
import type { Measure } from "../measure/measure.ts";
import { kpiMeasures } from "./kpi-measures.ts";
import { programMeasures } from "./program-measures.ts";
import { projectSumMeasures } from "./project-sum-measures.ts";
import { totalMeasures } from "./total-measures.ts";

/** Every figure of a dataset that papers print, given and derived, by its name. Places without a figure have none. */
export function measuresOf(dataset: Dataset): ReadonlyMap<string, Measure> {
  const words = wordsOf(dataset);
  const overview = workbookViewOf(dataset, null);
  const scopes = [
    { scope: "overview", label: say(words, "trace.overview"), view: overview, words },
    ...projectsHolding(dataset).map((project) => ({
      scope: project.id,
      label: say(words, "trace.project", { name: project.name }),
      view: workbookViewOf(dataset, project),
      words,
    })),
  ];
  const measures = [
    ...dataset.programs.flatMap((program) => programMeasures(dataset, program)),
    ...dataset.programs.flatMap((program) => kpiMeasures(dataset, program)),
    ...scopes.flatMap((scope) => totalMeasures(scope)),
    ...projectSumMeasures(
      overview,
      scopes.slice(1).map(({ scope }) => scope),
      words,
    ),
  ];
  const names = new Set(measures.map(({ name }) => name));
  return new Map(measures.map((measure) => [measure.name, withKnownOperands(measure, names)]));
}

/** A place without a figure, such as the total of a PJ that has no programme of its own, adds nothing to a sum. */
function withKnownOperands(measure: Measure, names: ReadonlySet<string>): Measure {
  if (!("formula" in measure)) return measure;
  const { operands } = measure.formula;
  return { ...measure, formula: { ...measure.formula, operands: operands.filter((name) => names.has(name)) } };
}
