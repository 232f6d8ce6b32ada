import * as z from "zod";
import type { MeasureDefinition, MeasureId, measures, TotalKind } from "../../model/measures.ts";
import { definitions, hasYears, totalsOf } from "./definitions.ts";
import { type Entry, nested } from "./dotted-fields.ts";

/** An amount in thousand yen, null where the document prints －. */
export const Figure = z.number().nullable();

/** Figures by fiscal year: {"2023": 2124345, …}, the years of the view's `years` and no others. */
export const FigureByYear = z.record(z.string(), Figure);
export type FigureByYear = z.infer<typeof FigureByYear>;

/** Change against another figure as a fraction, the word for 皆増 from 0 and for 皆減 to 0, null where either has no figure. */
export const Rate = z.union([z.number(), z.string()]).nullable();
export type Rate = z.infer<typeof Rate>;

/** Figures of a programme's row, each in the field that the table of measures names. */
export type RowFigures = Grouped<Exclude<MeasureId, "share" | `${string}.filled`>>;

/** The same as a schema; a share is known only when all rows are. */
export const rowFigures = shapeOf<RowFigures>(
  definitions
    .filter(({ kind }) => kind !== "share" && kind !== "filled")
    .map((definition) => [definition.id, hasYears(definition) ? FigureByYear : schemaOf(definition)]),
);

/**
 * Totals of the rows of 予算 in thousand yen, each in the field that the table of measures names: `alone` adds programmes
 * of this PJ alone (in the overview: every programme once), `includingRelisted` all rows with their whole amounts,
 * `splitKnown` what is known of this PJ's part.
 */
export const BudgetTotals = z.strictObject(shapeOf<Totals>(definitions.flatMap(totalSchemas)));
export type BudgetTotals = z.infer<typeof BudgetTotals>;

type Totals = AddedUp & { share: number | null } & {
  [Group in GroupOf<TotalId>]: Record<TotalKind["id"], Fields<TotalId, Group>>;
};
type AddedUp = { alone: FigureByYear; includingRelisted: FigureByYear; splitKnown: number | null };
type TotalId = Exclude<MeasureId, "initial" | "part" | "share">;

/**
 * The rows of PJ別 added up, and what makes the sum exceed the grand total: `duplicated`, the money of programmes of
 * several PJs that the rows hold more than once.
 */
export const ProjectSums = z.strictObject({
  ...shapeOf<AddedUp>(
    definitions.filter(({ isSummedOverProjects }) => isSummedOverProjects === true).flatMap(totalSchemas),
  ),
  duplicated: FigureByYear,
});
export type ProjectSums = z.infer<typeof ProjectSums>;

function totalSchemas(definition: MeasureDefinition): Entry<z.ZodType>[] {
  return totalsOf(definition).map(({ field }) =>
    field.endsWith(".{year}")
      ? [field.slice(0, -".{year}".length), FigureByYear]
      : [field, definition.kind === "share" ? Figure : schemaOf(definition)],
  );
}

function schemaOf({ kind }: MeasureDefinition): z.ZodType {
  if (kind === "ratio") return Rate;
  return kind === "filled" ? z.string() : Figure;
}

function shapeOf<View>(entries: readonly Entry<z.ZodType>[]): { [Field in keyof View]: z.ZodType<View[Field]> } {
  // The types above follow from the same table, so that the compiler knows what is put together here.
  return shapeIn(nested(entries)) as { [Field in keyof View]: z.ZodType<View[Field]> };
}

function shapeIn(fields: Record<string, unknown>): Record<string, z.ZodType> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [
      name,
      field instanceof z.ZodType ? field : z.strictObject(shapeIn(field as Record<string, unknown>)),
    ]),
  );
}

type Measures = (typeof measures)[number];
type ValueOf<Id> =
  Extract<Measures, { id: Id }> extends { kind: infer Kind }
    ? Id extends "initial"
      ? FigureByYear
      : Kind extends "ratio"
        ? Rate
        : Kind extends "filled"
          ? string
          : number | null
    : never;

/** request of request.amount; change of change. */
type GroupOf<Id extends string> = Id extends `${infer Group}.${string}` ? Group : Id;
type FieldIn<Id, Group extends string> = Id extends `${Group}.${infer Field}` ? Field : never;
type Fields<Id extends string, Group extends string> = Group extends Id
  ? ValueOf<Group>
  : { [Field in FieldIn<Id, Group>]: ValueOf<`${Group}.${Field}`> };
type Grouped<Id extends string> = { [Group in GroupOf<Id>]: Fields<Id, Group> };
