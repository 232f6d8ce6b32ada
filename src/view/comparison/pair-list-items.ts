import { isDeepStrictEqual } from "node:util";
import { distance } from "fastest-levenshtein";
import { nameKey } from "../../model/names.ts";

/** An item of a list with the name it is known by, and a key that only the same item has in another version. */
export type NamedItem = {
  readonly key: string;
  readonly name: string;
  readonly fields: Readonly<Record<string, unknown>>;
};

/** Places of the same item in both lists, counted from 0. */
export type ItemPair = { readonly old: number; readonly new: number };

/**
 * Which items of two lists are the same: those with the same key, then the most alike, as long as they are alike
 * enough. So an indicator that got another name is one that changed, not one that went and one that came.
 */
export function pairItems(old: readonly NamedItem[], now: readonly NamedItem[]): ItemPair[] {
  const places = new Map(old.map(({ key }, at) => [key, at]));
  const pairs = now.flatMap(({ key }, at) => {
    const place = places.get(key);
    return place === undefined ? [] : [{ old: place, new: at }];
  });
  const taken = { old: new Set(pairs.map((pair) => pair.old)), new: new Set(pairs.map((pair) => pair.new)) };
  for (const pair of likelyPairs(old, now, taken)) {
    if (taken.old.has(pair.old) || taken.new.has(pair.new)) continue;
    pairs.push(pair);
    taken.old.add(pair.old);
    taken.new.add(pair.new);
  }
  return pairs.toSorted((a, b) => a.new - b.new);
}

type Taken = { readonly old: ReadonlySet<number>; readonly new: ReadonlySet<number> };

/** Pairs of what is left, the most alike first. */
function likelyPairs(old: readonly NamedItem[], now: readonly NamedItem[], taken: Taken): ItemPair[] {
  const left = [...old.entries()].filter(([at]) => !taken.old.has(at));
  const right = [...now.entries()].filter(([at]) => !taken.new.has(at));
  // Lists of such a length are nobody's lists of indicators; comparing each with each would take hours.
  if (left.length * right.length > mostComparisons) return [];
  return left
    .flatMap(([from, one]) => right.map(([to, other]) => ({ old: from, new: to, like: likeness(one, other) })))
    .filter(({ like }) => like >= alikeEnough)
    .toSorted((a, b) => b.like - a.like || a.new - b.new || a.old - b.old);
}

const mostComparisons = 100_000;
const alikeEnough = 0.5;

/** The name counts most; what else is the same lets one with a new name be known again. */
function likeness({ name, fields }: NamedItem, other: NamedItem): number {
  const names = similarity(name, other.name);
  const keys = [...new Set([...Object.keys(fields), ...Object.keys(other.fields)])];
  if (keys.length === 0) return names;
  const same = keys.reduce((sum, key) => sum + likenessOfValues(fields[key], other.fields[key]), 0);
  return 0.6 * names + (0.4 * same) / keys.length;
}

function likenessOfValues(a: unknown, b: unknown): number {
  if (typeof a === "string" && typeof b === "string") return similarity(a, b);
  return isDeepStrictEqual(a, b) ? 1 : 0;
}

/**
 * The pairs that were moved: as few as explain the new order. Those that stay are a longest rising row of old places;
 * that items came or went around them is no move.
 *
 * @param pairs by their new places
 */
export function movedPairs(pairs: readonly ItemPair[]): ItemPair[] {
  const staying = new Set(longestRise(pairs.map((pair) => pair.old)));
  return pairs.filter((pair) => !staying.has(pair.old));
}

/** A longest subsequence that rises. `ends[n]` is the smallest end of a rise of n + 1 numbers found so far. */
function longestRise(numbers: readonly number[]): number[] {
  const ends: number[] = [];
  const before = new Map<number, number | undefined>();
  for (const number of numbers) {
    const at = ends.findIndex((end) => end >= number);
    const place = at < 0 ? ends.length : at;
    before.set(number, ends[place - 1]);
    ends[place] = number;
  }
  const rise: number[] = [];
  for (let number = ends.at(-1); number !== undefined; number = before.get(number)) rise.unshift(number);
  return rise;
}

/** How alike two names or texts are, from 0 to 1; width of characters, spaces and case do not count. */
function similarity(a: string, b: string): number {
  const [left, right] = [nameKey(a).slice(0, longest), nameKey(b).slice(0, longest)];
  const most = Math.max(left.length, right.length);
  return most === 0 ? 1 : 1 - distance(left, right) / most;
}

/** What texts begin with tells enough; the distance of long ones takes long. */
const longest = 200;
