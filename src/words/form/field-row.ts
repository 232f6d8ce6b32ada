/** What a field is called, and what belongs there. */
export type FieldRow = {
  /** As officials say it; in English as inside a sentence */
  readonly label: string;
  /** What a single one is called, of a field that holds several */
  readonly item?: string;
  /** Of figures that are of one unit */
  readonly unit?: string;
  /** One plain sentence: what belongs there, and how it is written */
  readonly help: string;
};

/** A record as a language names it. */
export type NamedRecord = {
  readonly kind: string;
  readonly id: string;
  readonly name?: string;
  /** Of a meeting: which it is of its body */
  readonly no?: number;
};

/** How a language puts names of fields together. */
export type FieldPhrases = {
  /** What kinds of record are called */
  readonly kinds: Readonly<Record<string, string>>;
  readonly record: (record: NamedRecord) => string;
  /** An item of a list, counted from 1; `name` is "" where it has none */
  readonly item: (item: string, no: string, name: string) => string;
  /** A unit, behind what is counted in it */
  readonly unit: (unit: string) => string;
  /** What a field is called for one fiscal year */
  readonly ofYear: (label: string, year: string) => string;
  /** A part of the initial budget, by what it is the part of */
  readonly part: (label: string, whose: string) => string;
  /** What a value by name is called */
  readonly entry: (label: string, key: string) => string;
  /** From the record to the field */
  readonly within: (steps: readonly string[]) => string;
};

/** What fields are called, as words of papers: `field.kpi.indicator`. */
export function labelsOf<Name extends string>(rows: Readonly<Record<Name, FieldRow>>) {
  const labels = Object.entries<FieldRow>(rows).map(([name, { label }]) => [`field.${name}`, label]);
  return Object.fromEntries(labels) as { readonly [Field in Name as `field.${Field}`]: string };
}
