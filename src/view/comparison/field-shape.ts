import type { Period, SourceRange } from "../../model/field-types.ts";
import type { Target } from "../../model/kpi.ts";
import { nameKey } from "../../model/names.ts";
import { asTitle, type FieldName, paperItemLabel, paperLabel } from "../../words/field-words.ts";
import { filled, say, standard, type WordName, type Words } from "../../words/paper-words.ts";
import { fiscalYearLabel, yearRange } from "../format/era-text.ts";
import { amountText, noFigure, numberText, targetText } from "../format/figure-text.ts";

/** What printing a value may ask: the words of the paper; ids are told by name, and each version has its own names. */
export type Speaker = { readonly words: Words; readonly projectName: (id: string) => string };

/** A text of one field, in the words of the paper. */
export type Spoken = (speaker: Speaker) => string;

/** What the fields of a record are called and how they are printed. The name is that of the group which the field is in. */
export type Shape = (ValueShape | GroupShape | MapShape | ItemsShape) & { readonly label?: Spoken };

/** A value that is told as one. */
export type ValueShape = {
  readonly kind: "value";
  readonly print: (value: unknown, speaker: Speaker) => string;
  readonly label?: Spoken;
  /** For figures that may be subtracted: a unit, or none */
  readonly unit?: "unit.money" | "none";
  readonly isUnprinted?: true;
  readonly isName?: true;
};

export type GroupShape = { readonly kind: "group"; readonly fields: Readonly<Record<string, Shape>> };

/** Values by keys of the data, such as fiscal years; `label` is the field's own. */
export type MapShape = { readonly kind: "map"; readonly shapeOf: (key: string, label: Spoken) => Shape };

/** A list of records. */
export type ItemsShape = {
  readonly kind: "items";
  /** What kind of item, where the field's label does not say it */
  readonly subjectOf?: (item: never, words: Words) => string;
  readonly nameOf: (item: never, words: Words) => string;

  /** Names that are the same for the same item in both versions; those that come twice are numbered afterwards */
  readonly keysOf: (items: readonly never[]) => readonly string[];
  /** Fields that do not tell items apart */
  readonly common: readonly string[];
  readonly item: GroupShape;
};

/** A shape for every field of a record: the compiler misses those that nobody has told how to print. */
type ShapesFor<T> = { readonly [Field in keyof Required<T>]: Shape };

/** The fields of a group of the table of fields, under their labels there. */
export function group<T>(name: string, fields: ShapesFor<T>): GroupShape {
  const labelled = Object.entries<Shape>(fields).map(([key, shape]) => {
    const field = `${name}.${key}` as FieldName;
    const labelOf = shape.kind === "items" ? paperItemLabel : paperLabel;
    // What is kept by fiscal year has the year in front.
    const standing = shape.kind === "map" ? (label: string) => label : asTitle;
    return [key, { label: ({ words }: Speaker) => standing(labelOf(field, words)), ...shape }];
  });
  return { kind: "group", fields: Object.fromEntries(labelled) as Readonly<Record<string, Shape>> };
}

/** A list whose items are known by one text. */
export function items<T>(
  shape: { nameOf: (item: T, words: Words) => string; common?: readonly string[] },
  item: GroupShape,
): ItemsShape {
  const { nameOf, common = [] } = shape;
  return {
    kind: "items",
    nameOf: nameOf as ItemsShape["nameOf"],
    keysOf: (list: readonly T[]) => list.map((one) => nameOf(one, standard.ja)),
    common,
    item,
  };
}

/** Values by fiscal year: 令和７年度当初予算額. */
export function byYear(shape: ValueShape, labelOf?: Spoken): MapShape {
  const map = (year: string, label: Spoken): Shape => ({ ...shape, label: ofYear(year, labelOf ?? label) });
  return { kind: "map", shapeOf: map };
}

/** What a field is called for a fiscal year, a key of the data. */
export function ofYear(year: string, label: Spoken): Spoken {
  return (speaker) => {
    const yearText = fiscalYearLabel(Number(year), "text", speaker.words);
    return say(speaker.words, "comparison.ofYear", { year: yearText, label: label(speaker) });
  };
}

export function value<T>(print: (value: T, speaker: Speaker) => string, extra: Partial<ValueShape> = {}): ValueShape {
  // The schema of the record has checked the value before anybody prints it.
  return { kind: "value", print: print as ValueShape["print"], ...extra };
}

export const text = value((one: string) => one);

/** The text that its item is known by. */
export const nameText = value((one: string) => one, { isName: true });

export const texts = value(
  (list: readonly string[], { words }) => list.join(say(words, "list.separator")) || noFigure(words),
);

/** Money, of which a difference can be told. */
export const amount = value((one: number | null, { words }) => amountText(one, words), { unit: "unit.money" });

export const figure = value((one: number, { words }) => numberText(one, words), { unit: "none" });

/** A number that is a name, such as a programme's. */
export const number = value((one: number) => String(one));

/** One of a few values, each with a word of its own. */
export function choice(names: Readonly<Record<string, WordName>>): ValueShape {
  return value((one: string, { words }) => (names[one] === undefined ? one : filled(words.texts[names[one]], {})));
}

export const projectName = value((id: string, speaker) => speaker.projectName(id));

export const projectNames = value((ids: readonly string[], speaker) =>
  ids.map((id) => speaker.projectName(id)).join(say(speaker.words, "list.separator")),
);

export const target = value((one: Target, { words }) => targetText(one, words, one.unit));

/** What no paper prints. */
export const id = value((one: string) => one, { isUnprinted: true });

/** What the source prints, and the years where it does not say them so. */
export const period = value((one: Period, { words }) => {
  const years = yearRange(one, words);
  if (one.text === undefined) return years;
  if (years === "" || nameKey(years) === nameKey(one.text)) return one.text;
  return say(words, "comparison.period", { text: one.text, years });
});

export const source = value((range: SourceRange, { words }) => linesText(range, words), { isUnprinted: true });

export function linesText({ from, to }: SourceRange, words: Words): string {
  return from === to ? say(words, "comparison.line", { from }) : say(words, "comparison.lines", { from, to });
}

/** Fields that no table of words knows are told by their own names, so that nothing is left out in silence. */
export function unknownShape(key: string, found: unknown): Shape {
  if (typeof found === "object" && found !== null && !Array.isArray(found))
    return {
      kind: "map",
      shapeOf: (inner) => unknownShape(`${key}.${inner}`, (found as Record<string, unknown>)[inner]),
    };
  return value((one: unknown) => (typeof one === "string" ? one : JSON.stringify(one)), { label: () => key });
}
