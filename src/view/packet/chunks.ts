/** Items cut into runs: `first` in the first, `others` in each that follows. No items give one empty run. */
export function chunks<Item>(items: readonly Item[], { first, others }: { first: number; others: number }): Item[][] {
  const runs = [items.slice(0, first)];
  for (let at = first; at < items.length; at += others) runs.push(items.slice(at, at + others));
  return runs;
}
