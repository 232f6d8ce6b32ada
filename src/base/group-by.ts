/** Items by key, keys in the order in which they first appear. */
export function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** The item that occurs most often, the first of those that occur as often; undefined for no items. */
export function mostCommon<T>(items: readonly T[]): T | undefined {
  const groups = [...groupBy(items, (item) => item).values()].toSorted((a, b) => b.length - a.length);
  return groups[0]?.[0];
}
