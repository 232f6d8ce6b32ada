/**
 * How alike two texts are, from 0 to 1: the share of their pairs of neighbouring characters that both have.
 * Spaces do not count.
 */
export function likeness(old: string, fresh: string): number {
  if (old === fresh) return 1;
  const [before, after] = [pairsOf(old), pairsOf(fresh)];
  const all = before.size + after.size;
  if (all === 0 || before.count + after.count === 0) return 0;
  let common = 0;
  for (const [pair, count] of before.pairs) common += Math.min(count, after.pairs.get(pair) ?? 0);
  return (2 * common) / (before.count + after.count);
}

type Pairs = { readonly pairs: ReadonlyMap<string, number>; readonly count: number; readonly size: number };

function pairsOf(text: string): Pairs {
  const known = latest.get(text);
  if (known !== undefined) return known;
  const characters = Array.from(text.replace(/\s/gu, ""));
  const pairs = new Map<string, number>();
  // A single character has no neighbour: the edge stands in for it.
  const list = characters.length === 1 ? characters : characters.slice(1).map((one, at) => `${characters[at]}${one}`);
  for (const pair of list) pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  const found = { pairs, count: list.length, size: pairs.size };
  if (latest.size > mostKept) latest.clear();
  latest.set(text, found);
  return found;
}

/** Each text is held against many others in turn. */
const latest = new Map<string, Pairs>();
const mostKept = 2000;
