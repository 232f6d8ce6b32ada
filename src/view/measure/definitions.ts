import type { Edition } from "../../model/dataset.ts";
import {
  type MeasureDefinition,
  type MeasureId,
  type MeasureYear,
  measures,
  type Operand,
  type TotalKind,
  totalKinds,
} from "../../model/measures.ts";
import { say, type Words } from "../../words/paper-words.ts";
import { currentYear, yearBefore } from "../money/current-year.ts";

/** The table of measures, whatever they are. */
export const definitions: readonly MeasureDefinition[] = measures;

const known = new Map(definitions.map((definition) => [definition.id, definition]));

/** @throws Error for an id that the table does not have */
export function definitionOf(id: string): MeasureDefinition {
  const found = known.get(id);
  if (found === undefined) throw new Error(`there is no measure ${id}`);
  return found;
}

/** What papers call a measure: 当初予算額; a difference or ratio by what follows its first operand (…の増減額). */
export function measureWords(id: MeasureId, words: Words): string {
  return say(words, `measure.${id}`);
}

/** The same where it begins a cell or a line: Initial budget. */
export function measureHeading(id: MeasureId, words: Words): string {
  const [first = "", ...rest] = measureWords(id, words);
  return first.toUpperCase() + rest.join("");
}

/** The unit that a measure is printed with: 千円, ％; "" for none. */
export function measureUnit({ unit }: MeasureDefinition, words: Words): string {
  return unit === "none" ? "" : say(words, `unit.${unit}`);
}

/** A figure that another is made of, and the year that it is taken of. */
export type TakenFigure = { readonly definition: MeasureDefinition; readonly year: MeasureYear };

/** The figures that a measure is made of, in order; none for one that the dataset gives. */
export function operandsOf(definition: MeasureDefinition): readonly TakenFigure[] {
  const found = taken.get(definition) ?? ("of" in definition ? definition.of : []).map(takenFigure);
  taken.set(definition, found);
  return found;
}

const taken = new Map<MeasureDefinition, readonly TakenFigure[]>();

export function takenFigure(operand: Operand): TakenFigure {
  const [id, year] = operand.split("@") as [string, MeasureYear];
  return { definition: definitionOf(id), year };
}

/** What a ratio is a ratio of, the newer figure first: the operands of its difference. */
export function comparedOf(definition: MeasureDefinition): readonly TakenFigure[] {
  const [first] = operandsOf(definition);
  return definition.kind === "ratio" && first !== undefined ? operandsOf(first.definition) : operandsOf(definition);
}

/** Fiscal years by what they are to an edition. */
export type MeasureYears = Readonly<Record<MeasureYear, string>>;

export function measureYears(edition: Pick<Edition, "fiscalYear">): MeasureYears {
  return { current: currentYear(edition), before: yearBefore(edition), planned: String(edition.fiscalYear) };
}

/** The field of a programme's row with a measure: initial.2025, change, request.amount. */
export function rowField(definition: MeasureDefinition, year: string): string {
  return hasYears(definition) ? `${definition.id}.${year}` : definition.id;
}

/** Whether a row holds a figure for each budget year. */
export function hasYears({ kind, isYearly }: MeasureDefinition): boolean {
  return kind === "given" && isYearly === true;
}

/** Whether totals add a measure up. What compares is compared again for a total, of what was added up. */
export function isAddedUp({ kind }: MeasureDefinition): boolean {
  return kind === "given" || kind === "sum" || kind === "split";
}

/** Whether a measure comes in bit by bit, or is a sum with one that does. */
export function isFilledIn(definition: MeasureDefinition): boolean {
  if (definition.kind === "given") return definition.isFilledIn === true;
  return definition.kind === "sum" && operandsOf(definition).some((one) => isFilledIn(one.definition));
}

/** A total of a measure: which rows it adds, and its field among the totals of a view, {year} not yet filled in. */
export type MeasureTotal = { readonly definition: MeasureDefinition; readonly kind: TotalKind; readonly field: string };

/** The totals of a measure: one of each kind, or one alone that adds all rows. */
export function totalsOf(definition: MeasureDefinition): MeasureTotal[] {
  const pattern = definition.total ?? usualTotal(definition);
  const kinds = pattern.includes("{kind}") ? totalKinds : totalKinds.filter(({ hasRelisted }) => hasRelisted);
  return kinds.map((kind) => ({ definition, kind, field: pattern.replace("{kind}", kind.id) }));
}

function usualTotal({ id }: MeasureDefinition): string {
  const [group = "", ...rest] = id.split(".");
  return [group, "{kind}", ...rest].join(".");
}
