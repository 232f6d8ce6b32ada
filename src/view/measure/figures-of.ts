import type { Edition } from "../../model/dataset.ts";
import type { MeasureDefinition } from "../../model/measures.ts";
import type { Program } from "../../model/program.ts";
import { say, type Wording, type Words, wordsOf } from "../../words/paper-words.ts";
import { change } from "../money/change.ts";
import { changeFigures } from "../money/change-text.ts";
import { partOfProject } from "../money/part-of-project.ts";
import { total } from "../money/total.ts";
import {
  comparedOf,
  definitions,
  hasYears,
  isAddedUp,
  isFilledIn,
  type MeasureTotal,
  type MeasureYears,
  measureYears,
  operandsOf,
  rowField,
  type TakenFigure,
  totalsOf,
} from "./definitions.ts";
import { type Entry, nested, valueIn } from "./dotted-fields.ts";
import type { BudgetTotals, ProjectSums, Rate, RowFigures } from "./figure-schema.ts";

/** Whose figures are wanted: of which years, under which PJ (null for all), and in which words. */
export type Wanted = { readonly years: MeasureYears; readonly project: string | null; readonly words: Words };

/** Every measure of a programme, in the fields that rows of programmes have. */
export function figuresOf(program: Program, wanted: Wanted): RowFigures {
  const entries = definitions.flatMap((definition): Entry<unknown>[] => {
    if (definition.kind === "share" || definition.kind === "filled") return [];
    const figure = hasYears(definition)
      ? { ...givenYears(program, definition) }
      : figureOf(definition, program, wanted);
    return [[definition.id, figure]];
  });
  return nested(entries) as RowFigures;
}

/** One measure of a programme; null where there is no figure. Amounts in thousand yen, ratios as fractions. */
export function figureOf(definition: MeasureDefinition, program: Program, wanted: Wanted): Rate {
  const { years, project, words } = wanted;
  if (definition.kind === "given") return givenYears(program, definition)[years[definition.year]] ?? null;
  if (definition.kind === "split")
    return project === null ? null : partOfProject(program, years[definition.year], project);
  return derivedFigure(definition, words, (operand) =>
    operand.definition.kind === "given"
      ? (givenYears(program, operand.definition)[years[operand.year]] ?? null)
      : amount(figureOf(operand.definition, program, wanted)),
  );
}

type Given = Readonly<Record<string, number | null>>;

function givenYears(program: Program, definition: MeasureDefinition): Given {
  return definition.kind === "given" ? ((valueIn(program, definition.path.join(".")) as Given | undefined) ?? {}) : {};
}

/** What follows from other figures, whether they are a programme's or were added up. */
function derivedFigure(
  definition: MeasureDefinition,
  words: Words,
  amountOf: (operand: TakenFigure) => number | null,
): Rate {
  const [now = null, before = null] = comparedOf(definition).map(amountOf);
  if (definition.kind === "sum") return now === null || before === null ? null : now + before;
  const compared = changeFigures(change(before, now), words);
  return definition.kind === "ratio" ? compared.rate : compared.change;
}

/** Rows of programmes, as far as totals ask. */
export type TotalledRow = Pick<RowFigures, "initial"> & { readonly relisted: boolean; readonly share?: number | null };

/** Every total of rows of programmes, of each of the budget years where the measure has them. */
export function budgetTotals(
  edition: Pick<Edition, "fiscalYear"> & Wording,
  rows: readonly TotalledRow[],
  budgetYears: readonly string[],
): BudgetTotals {
  const [years, words] = [measureYears(edition), wordsOf(edition)];
  const entries = definitions.flatMap(totalsOf).flatMap((one): Entry<unknown>[] => {
    const added = one.kind.hasRelisted ? rows : rows.filter(({ relisted }) => !relisted);
    if (!one.field.includes("{year}")) return [[one.field, totalFigure(one, added, { years, words })]];
    return budgetYears.map((year) => [one.field.replace("{year}", year), sumOf(one.definition, added, year)]);
  });
  return nested([...yearless(), ...entries]) as BudgetTotals;
}

function totalFigure(
  { definition }: MeasureTotal,
  rows: readonly TotalledRow[],
  { years, words }: Omit<Wanted, "project">,
): number | string | null {
  if (definition.kind === "share") return rows.some(({ share = null }) => share !== null) ? 1 : null;
  if (definition.kind === "filled") {
    const [counted] = operandsOf(definition);
    const filled = rows.filter((row) => counted !== undefined && figureIn(row, counted, years) !== null);
    return say(words, "figure.filled", { all: rows.length, count: filled.length });
  }
  if (isAddedUp(definition)) return sumOf(definition, rows, years[definition.year]);
  return derivedFigure(definition, words, (operand) => {
    const isPartial = isFilledIn(operand.definition) && rows.some((row) => figureIn(row, operand, years) === null);
    return isPartial ? null : sumOf(operand.definition, rows, years[operand.year]);
  });
}

/** A column of a year without any programme is there all the same. */
function yearless(): Entry<unknown>[] {
  return definitions.flatMap(totalsOf).flatMap(({ field }) => {
    const [record = ""] = field.split(".{year}");
    return record === field ? [] : [[record, {}] as const];
  });
}

function figureIn(row: TotalledRow, { definition, year }: TakenFigure, years: MeasureYears): number | null {
  return amount(valueIn(row, rowField(definition, years[year])));
}

function sumOf(definition: MeasureDefinition, rows: readonly TotalledRow[], year: string): number | null {
  const field = rowField(definition, year);
  return total(rows.map((row) => amount(valueIn(row, field))));
}

/**
 * The totals of PJs added up. A programme of several PJs stands in each of them with its whole amount, so that the sum
 * exceeds the grand total by `duplicated`.
 */
export function projectSums(
  projects: readonly BudgetTotals[],
  grand: BudgetTotals,
  budgetYears: readonly string[],
): ProjectSums {
  const summed = definitions.filter(({ isSummedOverProjects }) => isSummedOverProjects === true).flatMap(totalsOf);
  const fields = summed.flatMap(({ field }) =>
    field.includes("{year}") ? budgetYears.map((year) => field.replace("{year}", year)) : [field],
  );
  const sums = nested([
    ...yearless(),
    ...fields.map((field) => [field, total(projects.map((totals) => amount(valueIn(totals, field))))] as const),
  ]) as Omit<ProjectSums, "duplicated">;
  const excess = (year: string) => difference(sums.includingRelisted[year] ?? null, grand.alone[year] ?? null);
  return { ...sums, duplicated: Object.fromEntries(budgetYears.map((year) => [year, excess(year)])) };
}

function difference(whole: number | null, part: number | null): number | null {
  return whole === null || part === null ? null : whole - part;
}

function amount(figure: unknown): number | null {
  return typeof figure === "number" ? figure : null;
}
