import type { DataPath } from "../../base/data-path.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Program } from "../../model/program.ts";
import { fiscalYearLabel } from "../format/era-year.ts";
import { change } from "../money/change.ts";
import { changeFigures } from "../money/change-figures.ts";
import { budgetYears } from "../money/budget-years.ts";
import { currentYear } from "../money/current-year.ts";
import { partOfProject } from "../money/part-of-project.ts";
import { derived } from "./derived.ts";
import type { Measure } from "./measure.ts";

/** The money of a programme: initial budgets with their changes, parts of PJs, request and assessment. */
export function programMeasures(dataset: Dataset, program: Program): Measure[] {
  return [
    ...budgetYears([program]).flatMap((year, index, years) => yearMeasures(program, year, years[index - 1])),
    ...dataset.projects.flatMap(({ id, name }) => partMeasure(program, { id, name, year: currentYear(dataset) })),
    ...plannedMeasures(dataset, program),
  ];
}

function yearMeasures(program: Program, year: string, before: string | undefined): Measure[] {
  const { initial } = program.budget;
  const own = name(program, "initial", year);
  const label = `${program.name} ${yearLabel(year)}当初予算額`;
  const amount = initial[year] ?? null;
  const given =
    amount === null ? [] : [input(program, { name: own, label, value: amount }, ["budget", "initial", year])];
  if (before === undefined) return given;
  const figures = changeFigures(change(initial[before] ?? null, amount));
  return [
    ...given,
    ...compared({ program, of: "", key: year, label }, figures, [own, name(program, "initial", before)]),
  ];
}

type Compared = { program: Program; of: string; key: string; label: string };
type Figures = ReturnType<typeof changeFigures>;

/** Difference and rate of two figures, the newer first. */
function compared({ program, of, key, label }: Compared, figures: Figures, operands: readonly string[]): Measure[] {
  const named = (field: string) => name(program, ...[of, field, key].filter((step) => step !== ""));
  const sum = { name: named("change"), label: `${label}の増減額`, value: figures.change, unit: "千円" };
  const ratio = { name: named("rate"), label: `${label}の増減率`, value: figures.rate, unit: "％" };
  return [
    ...derived(sum, "差", operands),
    ...derived(ratio, "増減額 ÷ もとの額", [named("change"), operands[1] ?? ""]),
  ];
}

type Part = { readonly id: string; readonly name: string; readonly year: string };

function partMeasure(program: Program, { id, name: project, year }: Part): Measure[] {
  const value = partOfProject(program, year, id);
  if (value === null) return [];
  const own = {
    name: name(program, "part", id),
    label: `${program.name} ${yearLabel(year)}当初予算額のうち${project}分`,
    value,
  };
  if (program.projects.length === 1)
    return derived({ ...own, unit: "千円" }, "一つのPJのみに属する事業の全額", [name(program, "initial", year)]);
  const { byProjectSource } = program.budget;
  const path = ["budget", "byProject", year, id];
  return [{ ...own, unit: "千円", origin: { record: program, path, document: byProjectSource, lines: undefined } }];
}

function plannedMeasures(dataset: Dataset, program: Program): Measure[] {
  const year = String(dataset.fiscalYear);
  const { initial, request, assessment } = program.budget;
  const current = name(program, "initial", currentYear(dataset));
  const own = { request: name(program, "request", "amount"), assessment: name(program, "assessment", "amount") };
  const measure = (kind: "request" | "assessment", word: string): Measure[] => {
    const value = program.budget[kind]?.[year];
    if (value === undefined) return [];
    const label = `${program.name} ${yearLabel(year)}${word}`;
    const figures = changeFigures(change(initial[currentYear(dataset)] ?? null, value));
    const given = { ...input(program, { name: own[kind], label, value }, ["budget", kind, year]) };
    const typed = {
      ...given,
      origin: { record: program, path: ["budget", kind, year], document: undefined, lines: undefined },
    };
    return [typed, ...compared({ program, of: kind, key: "", label }, figures, [own[kind], current])];
  };
  const cut = changeFigures(change(request?.[year] ?? null, assessment?.[year] ?? null));
  const label = `${program.name} ${yearLabel(year)}査定額の要求額に対する`;
  return [
    ...measure("request", "要求額"),
    ...measure("assessment", "査定額"),
    ...compared({ program, of: "cut", key: "", label }, cut, [own.assessment, own.request]),
  ];
}

/** An amount that the source document prints on the programme's own lines. */
function input(program: Program, own: { name: string; label: string; value: number }, path: DataPath): Measure {
  const { document, from, to } = program.source;
  return { ...own, unit: "千円", origin: { record: program, path, document, lines: { from, to } } };
}

function name({ id }: Program, ...steps: readonly string[]): string {
  return ["programs", id, ...steps].join("/");
}

function yearLabel(year: string): string {
  return fiscalYearLabel(Number(year), "table");
}
