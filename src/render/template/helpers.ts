/** A helper that templates may call, as a plain function of its arguments. */
export type Helper = (...args: readonly unknown[]) => unknown;

/** Every helper of ours by name. Handlebars brings if, unless, each, with and lookup. */
export const helpers: Readonly<Record<string, Helper>> = {
  eq: (a, b) => a === b,
  not: (value) => isEmpty(value),
  and: (...values) => values.every((value) => !isEmpty(value)),
  or: (...values) => values.find((value) => !isEmpty(value)) ?? "",
  join: (list, separator) => (Array.isArray(list) ? list.join(String(separator)) : ""),
};

/** The names that a template may call. */
export const helperNames: readonly string[] = [...Object.keys(helpers), "if", "unless", "each", "with", "lookup"];

/** What {{#if}} takes for no. */
function isEmpty(value: unknown): boolean {
  return !value || (Array.isArray(value) && value.length === 0);
}
