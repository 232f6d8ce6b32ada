/** What printing a value may ask: ids are told by name, and each version has its own names. */
export type Speaker = { readonly projectName: (id: string) => string };

export type PrintValue = (value: unknown, speaker: Speaker) => string;

/** A value that is told as one. */
export type ValueShape = {
  readonly kind: "value";
  readonly label: string;
  readonly print: PrintValue;
  /** For figures that may be subtracted */
  readonly unit?: string;
  readonly isUnprinted?: true;
  readonly isName?: true;
};

export type GroupShape = { readonly kind: "group"; readonly fields: Readonly<Record<string, Shape>> };

/** Values by keys of the data, such as fiscal years. */
export type MapShape = { readonly kind: "map"; readonly shapeOf: (key: string, speaker: Speaker) => Shape };

/** A list of records. */
export type ItemsShape = {
  readonly kind: "items";
  readonly subjectOf: (item: never) => string;
  readonly nameOf: (item: never) => string;
  /** Names that are the same for the same item in both versions; those that come twice are numbered afterwards */
  readonly keysOf: (items: readonly never[]) => readonly string[];
  /** Fields that do not tell items apart */
  readonly common: readonly string[];
  readonly item: GroupShape;
};

/** What the fields of a record are called and how they are printed. */
export type Shape = ValueShape | GroupShape | MapShape | ItemsShape;

type Extra = Omit<ValueShape, "kind" | "label" | "print">;

export function value<T>(label: string, print: (value: T, speaker: Speaker) => string, extra: Extra = {}): ValueShape {
  // The schema of the record has checked the value before anybody prints it.
  return { kind: "value", label, print: print as PrintValue, ...extra };
}

/** Words for every field of a record: the compiler misses those that nobody has found a word for. */
export type WordsFor<T> = { readonly [Field in keyof Required<T>]: Shape };

export function group<T>(fields: WordsFor<T>): GroupShape {
  return { kind: "group", fields };
}

export function map(shapeOf: MapShape["shapeOf"]): MapShape {
  return { kind: "map", shapeOf };
}

/** A list whose items are known by one text. */
export function items<T>(
  shape: { subject: string; nameOf: (item: T) => string; common?: readonly string[] },
  fields: WordsFor<T>,
): ItemsShape {
  const { subject, nameOf, common = [] } = shape;
  return {
    kind: "items",
    subjectOf: () => subject,
    nameOf: nameOf as ItemsShape["nameOf"],
    keysOf: (list: readonly T[]) => list.map(nameOf),
    common,
    item: group<T>(fields),
  };
}

/** Fields that no table of words knows are told by their own names, so that nothing is left out in silence. */
export function unknownShape(key: string, found: unknown): Shape {
  if (typeof found === "object" && found !== null && !Array.isArray(found))
    return map((inner) => unknownShape(`${key}.${inner}`, (found as Record<string, unknown>)[inner]));
  return value(key, (one: unknown) => (typeof one === "string" ? one : JSON.stringify(one)));
}
