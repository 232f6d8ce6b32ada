/** Runs of neighbours under the same heading, in order; the heading is null where there is none. */
export function groupByHeading<Item extends { readonly group?: string | undefined }>(
  items: readonly Item[],
): { name: string | null; items: Item[] }[] {
  const groups: { name: string | null; items: Item[] }[] = [];
  for (const item of items) {
    const name = item.group ?? null;
    const last = groups.at(-1);
    if (last !== undefined && last.name === name) last.items.push(item);
    else groups.push({ name, items: [item] });
  }
  return groups;
}
