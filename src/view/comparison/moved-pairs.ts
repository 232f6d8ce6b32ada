import type { ItemPair } from "./pair-items.ts";

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
