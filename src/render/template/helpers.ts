/** A helper that templates may call: a plain function of its values, and how many it takes. */
type Helper = {
  readonly call: (...values: readonly unknown[]) => unknown;
  readonly least: number;
  readonly most: number;
};

const any = Number.POSITIVE_INFINITY;

/** Every helper by name. What `say` gives depends on the view that is printed: it is made where templates are compiled. */
export const helpers: ReadonlyMap<string, Helper> = new Map<string, Helper>([
  ["eq", { call: (a, b) => a === b, least: 2, most: 2 }],
  ["not", { call: (value) => isEmpty(value), least: 1, most: 1 }],
  ["and", { call: (...values) => values.every((value) => !isEmpty(value)), least: 1, most: any }],
  ["or", { call: (...values) => values.find((value) => !isEmpty(value)) ?? "", least: 1, most: any }],
  ["join", { call: (list, separator) => joined(list, separator), least: 2, most: 2 }],
  ["say", { call: () => "", least: 1, most: 1 }],
  ["lookup", { call: fieldOf, least: 2, most: 2 }],
]);

/** Helpers that open a block, and how many names they give to what is inside: `{{#each list as |item index|}}`. */
export const blockNames: ReadonlyMap<string, number> = new Map([
  ["if", 0],
  ["unless", 0],
  ["each", 2],
  ["with", 1],
]);

/** The names that a template may call. */
export const helperNames: readonly string[] = [
  ...[...helpers.keys()].filter((name) => name !== "lookup"),
  ...blockNames.keys(),
  "lookup",
];

/** What {{#if}} takes for no. */
function isEmpty(value: unknown): boolean {
  return !value || (Array.isArray(value) && value.length === 0);
}

function joined(list: unknown, separator: unknown): string {
  return Array.isArray(list) ? list.join(String(separator)) : "";
}

/** An item of a list, a field of a record, the length of a list or text; undefined where there is none of that name. */
export function fieldOf(from: unknown, name: unknown): unknown {
  const isName = typeof name === "string" || typeof name === "number";
  if (from === undefined || from === null || !isName || !Object.hasOwn(from, name)) return undefined;
  return (from as Readonly<Record<string | number, unknown>>)[name];
}
