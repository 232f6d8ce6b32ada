import type { DataPath } from "../../base/place.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { MeasureDefinition } from "../../model/measures.ts";
import type { Program } from "../../model/program.ts";
import { say, type Words, wordsOf } from "../../words/paper-words.ts";
import { definitions, measureUnit, type MeasureYears, measureYears, operandsOf } from "../measure/definitions.ts";
import { figureOf } from "../measure/figures-of.ts";
import type { Measure, MeasureOrigin } from "../measure/measure.ts";
import { programMeasureName } from "../measure/measure-names.ts";
import { budgetYears } from "../money/budget-years.ts";
import { derivedMeasure, formulaWords, measureLabel } from "./derived-measure.ts";

/** The money of a programme: initial budgets with their changes, parts of PJs, requests, assessments and what follows. */
export function programMeasures(dataset: Dataset, program: Program): Measure[] {
  const years = measureYears(dataset);
  const words = wordsOf(dataset);
  const own = budgetYears([program]);
  const yearly = definitions.filter(({ isYearly }) => isYearly === true);
  const splits = definitions.filter(({ kind }) => kind === "split");
  const others = definitions.filter(({ isYearly, kind }) => isYearly !== true && kind !== "split");
  return [
    ...own.flatMap((current, index) => {
      const owner = { program, years: { ...years, current, before: own[index - 1] ?? "" }, project: null, words };
      return yearly.flatMap((definition) => measureOf(definition, owner));
    }),
    ...dataset.projects.flatMap((project) =>
      splits.flatMap((definition) => measureOf(definition, { program, years, project, words })),
    ),
    ...others.flatMap((definition) => measureOf(definition, { program, years, project: null, words })),
  ];
}

type Owner = {
  readonly program: Program;
  readonly years: MeasureYears;
  readonly project: { readonly id: string; readonly name: string } | null;
  readonly words: Words;
};

function measureOf(definition: MeasureDefinition, owner: Owner): Measure[] {
  const { program, years, project, words } = owner;
  const { year } = definition;
  const unit = measureUnit(definition, words);
  const value = figureOf(definition, program, { years, project: project?.id ?? null, words });
  if (value === null) return [];
  const whole = measureLabel(definition, years, words);
  const figure = project === null ? whole : say(words, "trace.partOf", { figure: whole, project: project.name });
  const label = say(words, "trace.item", { name: program.name, figure });
  const own = { name: nameOf(definition, owner, years[year]), label, value, unit };
  const origin = originOf(definition, owner);
  if (origin !== undefined) return [{ ...own, origin }];
  const operands = operandsOf(definition).map((one) => nameOf(one.definition, owner, years[one.year]));
  return derivedMeasure(own, formulaWords(definition.kind, words), operands);
}

/** Where the dataset gives a figure; undefined for one that follows from others. */
function originOf(definition: MeasureDefinition, { program, years, project }: Owner): MeasureOrigin | undefined {
  if (definition.kind !== "given" && definition.kind !== "split") return undefined;
  const path: DataPath = [...definition.path, years[definition.year]];
  if (definition.kind === "given") return { record: program, path, ...documentOf(program, definition) };
  if (project === null || program.projects.length === 1) return undefined;
  const { byProjectSource } = program.budget;
  return { record: program, path: [...path, project.id], document: byProjectSource, lines: undefined };
}

/** The source document prints an amount on the programme's own lines; what is filled in comes from no document. */
function documentOf(
  { source: { document, from, to } }: Program,
  { isFilledIn }: { readonly isFilledIn?: true },
): Pick<MeasureOrigin, "document" | "lines"> {
  return isFilledIn === true ? { document: undefined, lines: undefined } : { document, lines: { from, to } };
}

function nameOf(definition: MeasureDefinition, { program, project }: Owner, year: string): string {
  return programMeasureName(definition, program.id, { year, scope: project?.id ?? "overview" });
}
