import { diffArrays } from "diff";

/** An item of the old list, of the new, or one that both have. */
export type Pair<Item> = { readonly old?: Item; readonly new?: Item };

/** How well an old and a new item go together: 0 = not at all; a higher sum over all pairs wins. */
type Fit<Item> = (old: Item, fresh: Item) => number;

type Keyed = { readonly key: string };

/**
 * Put two lists side by side in order: equal items and items that fit together as pairs, between them what only the
 * old list has, then what only the new one has.
 */
export function alignItems<Item extends Keyed>(
  old: readonly Item[],
  fresh: readonly Item[],
  fit: Fit<Item>,
): readonly Pair<Item>[] {
  const most = Math.min(old.length, fresh.length);
  let head = 0;
  while (head < most && old[head]?.key === fresh[head]?.key) head += 1;
  let tail = 0;
  while (tail < most - head && old.at(-1 - tail)?.key === fresh.at(-1 - tail)?.key) tail += 1;
  const middle = alignMiddle(old.slice(head, old.length - tail), fresh.slice(head, fresh.length - tail), fit);
  return [
    ...zip(old.slice(0, head), fresh.slice(0, head)),
    ...middle,
    ...zip(old.slice(old.length - tail), fresh.slice(fresh.length - tail)),
  ];
}

/** Above this many comparisons only equal items are held together first, and the rest between them. */
const mostComparisons = 60_000;

function alignMiddle<Item extends Keyed>(old: readonly Item[], fresh: readonly Item[], fit: Fit<Item>): Pair<Item>[] {
  if (old.length * fresh.length <= mostComparisons) return bestPairs(old, fresh, fit);
  const changes = diffArrays(
    old.map(({ key }) => key),
    fresh.map(({ key }) => key),
  );
  // Nothing equal to divide them by.
  if (changes.every(({ added, removed }) => added || removed)) return apart(old, fresh);
  return betweenEqual(changes, { old, fresh, fit });
}

type Lists<Item> = { readonly old: readonly Item[]; readonly fresh: readonly Item[]; readonly fit: Fit<Item> };
type Change = { readonly added: boolean; readonly removed: boolean; readonly count: number };

function betweenEqual<Item extends Keyed>(changes: readonly Change[], { old, fresh, fit }: Lists<Item>): Pair<Item>[] {
  const pairs: Pair<Item>[] = [];
  let [i, j, iDone, jDone] = [0, 0, 0, 0];
  const settle = () => pairs.push(...alignMiddle(old.slice(iDone, i), fresh.slice(jDone, j), fit));
  for (const { added, removed, count } of changes) {
    if (!added && !removed) {
      settle();
      pairs.push(...zip(old.slice(i, i + count), fresh.slice(j, j + count)));
    }
    if (!added) i += count;
    if (!removed) j += count;
    if (!added && !removed) [iDone, jDone] = [i, j];
  }
  settle();
  return pairs;
}

/** The pairing of the highest sum, by dynamic programming: sums[i][j] is the best for what follows i and j. */
function bestPairs<Item>(old: readonly Item[], fresh: readonly Item[], fit: Fit<Item>): Pair<Item>[] {
  const fits = old.map((one) => fresh.map((other) => fit(one, other)));
  const sums = Array.from({ length: old.length + 1 }, () => new Float64Array(fresh.length + 1));
  const sum = (i: number, j: number) => sums[i]?.[j] ?? 0;
  const paired = (i: number, j: number) => {
    const own = fits[i]?.[j] ?? 0;
    return own > 0 ? own + sum(i + 1, j + 1) : 0;
  };
  for (let i = old.length - 1; i >= 0; i -= 1)
    for (let j = fresh.length - 1; j >= 0; j -= 1) {
      const row = sums[i];
      if (row !== undefined) row[j] = Math.max(paired(i, j), sum(i + 1, j), sum(i, j + 1));
    }
  return walk({ old, fresh }, sum, paired);
}

type Score = (i: number, j: number) => number;

function walk<Item>({ old, fresh }: Omit<Lists<Item>, "fit">, sum: Score, paired: Score): Pair<Item>[] {
  const pairs: Pair<Item>[] = [];
  let [i, j, iDone, jDone] = [0, 0, 0, 0];
  const settle = () => pairs.push(...apart(old.slice(iDone, i), fresh.slice(jDone, j)));
  while (i < old.length && j < fresh.length) {
    const own = paired(i, j);
    if (own > 0 && own === sum(i, j)) {
      settle();
      pairs.push(...zip(old.slice(i, i + 1), fresh.slice(j, j + 1)));
      [i, j] = [i + 1, j + 1];
      [iDone, jDone] = [i, j];
    } else if (sum(i + 1, j) >= sum(i, j + 1)) i += 1;
    else j += 1;
  }
  return [...pairs, ...apart(old.slice(iDone), fresh.slice(jDone))];
}

function zip<Item>(old: readonly Item[], fresh: readonly Item[]): Pair<Item>[] {
  return old.flatMap((one, index) => fresh.slice(index, index + 1).map((other) => ({ old: one, new: other })));
}

function apart<Item>(old: readonly Item[], fresh: readonly Item[]): Pair<Item>[] {
  return [...old.map((one) => ({ old: one })), ...fresh.map((other) => ({ new: other }))];
}

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
