import { groupBy } from "./group-by.ts";

/** The item that occurs most often, the first of those that occur as often; undefined for no items. */
export function mostCommon<T>(items: readonly T[]): T | undefined {
  const groups = [...groupBy(items, (item) => item).values()].toSorted((a, b) => b.length - a.length);
  return groups[0]?.[0];
}
