/** What a YAML file can say. */
export type Plain = string | number | boolean | null | readonly Plain[] | PlainGroup;
export type PlainGroup = { readonly [key: string]: Plain };

export function isGroup(value: Plain | undefined): value is PlainGroup {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isList(value: Plain | undefined): value is readonly Plain[] {
  return Array.isArray(value);
}

/** Whether two values say the same; the order of a group's keys says nothing. */
export function isSame(a: Plain | undefined, b: Plain | undefined): boolean {
  if (isList(a) && isList(b)) return a.length === b.length && a.every((item, at) => isSame(item, b[at]));
  if (!isGroup(a) || !isGroup(b)) return a === b;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => key in b && isSame(a[key], b[key]));
}
