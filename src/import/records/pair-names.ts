import { distance } from "fastest-levenshtein";
import { nameKey } from "../../model/names.ts";

/** A pair of places in two lists of names; `far` is the share of characters that differ, 0 for the same name. */
export type NamePair = { readonly left: number; readonly right: number; readonly far: number };

/**
 * Names that mean the same in two lists: those spelt alike first, then the nearest, as long as at most `limit` of
 * the characters differ and no second name is as near.
 */
export function pairNames(left: readonly string[], right: readonly string[], limit: number): NamePair[] {
  const keys = { left: left.map(nameKey), right: right.map(nameKey) };
  const pairs = samePairs(keys.left, keys.right);
  const isFree = takenBy(pairs);
  for (const pair of nearPairs({ ...keys, limit, isFree })) {
    if (!isFree(pair)) continue;
    pairs.push(pair);
  }
  return pairs;
}

function samePairs(left: readonly string[], right: readonly string[]): NamePair[] {
  const places = new Map<string, number[]>();
  for (const [at, key] of right.entries()) places.set(key, [...(places.get(key) ?? []), at]);
  return left.flatMap((key, at) => {
    const place = places.get(key)?.shift();
    return place === undefined ? [] : [{ left: at, right: place, far: 0 }];
  });
}

/** Whether neither side of a pair is in `pairs`, which may grow. */
function takenBy(pairs: readonly NamePair[]): (pair: Pick<NamePair, "left" | "right">) => boolean {
  return ({ left, right }) => !pairs.some((one) => one.left === left || one.right === right);
}

type Near = {
  readonly left: readonly string[];
  readonly right: readonly string[];
  readonly limit: number;
  readonly isFree: (pair: Pick<NamePair, "left" | "right">) => boolean;
};

/** Pairs near enough, nearest first; a name with two equally near counterparts has none. */
function nearPairs({ left, right, limit, isFree }: Near): NamePair[] {
  const near = left.flatMap((a, at) =>
    right.flatMap((b, place) => {
      const longest = Math.max(a.length, b.length, 1);
      // Lengths alone often tell that two names are too far apart.
      if (!isFree({ left: at, right: place }) || Math.abs(a.length - b.length) > limit * longest) return [];
      const far = distance(a, b) / longest;
      return far <= limit ? [{ left: at, right: place, far }] : [];
    }),
  );
  const isAlone = (pair: NamePair) =>
    !near.some((one) => one !== pair && one.far === pair.far && (one.left === pair.left || one.right === pair.right));
  return near.filter(isAlone).toSorted((a, b) => a.far - b.far || a.left - b.left || a.right - b.right);
}
