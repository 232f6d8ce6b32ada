/** A field by its dotted path: `initial.2025`. undefined where a step is missing. */
export function readField(record: unknown, path: string): unknown {
  // Most paths have one step, and a large workbook reads them a million times.
  if (!path.includes(".")) return stepInto(record, path);
  return path.split(".").reduce<unknown>(stepInto, record);
}

function stepInto(inner: unknown, step: string): unknown {
  if (typeof inner !== "object" || inner === null || !Object.hasOwn(inner, step)) return undefined;
  return (inner as Record<string, unknown>)[step];
}

/**
 * A list of records by its path; empty where there is none.
 *
 * A list of a view holds items of one kind, so one look tells: those of a long list are made each time they are read.
 */
export function readList(record: unknown, path: string): readonly object[] {
  const list = readField(record, path);
  return Array.isArray(list) && typeof list[0] === "object" && list[0] !== null ? (list as object[]) : [];
}
