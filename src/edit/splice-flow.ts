import { isNode, type Node, type Pair, type Scalar } from "yaml";
import { EditError } from "./edit-error.ts";
import { flowWords, quoteOf } from "./new-field.ts";
import { placeOfKey } from "./place-of-key.ts";
import { applySplices, type Splice } from "./splice.ts";
import type { GroupPlan } from "./group-plan.ts";

/** The changes of a group in flow style, such as `{ "2025": 1 }`; where fields come or go, it is written anew. */
export function spliceFlow({ map, place, changed, added, removed }: GroupPlan): Splice[] {
  if (added.length === 0 && removed.length === 0) return [...changed];
  const { text, order } = place.context;
  const [start, end] = map.range ?? [0, 0];
  const pieces = map.items.map((pair) => ({ pair, name: nameOf(pair), words: wordsOf(pair, text, changed) }));
  const kept = pieces.filter(({ pair }) => !removed.includes(pair)).map(({ name, words }) => ({ name, words }));
  const quote = quoteOf(map.items);
  for (const [key, branch] of added) {
    const at = placeOfKey(
      key,
      kept.map(({ name }) => name),
      order(place.path),
    );
    kept.splice(at, 0, { name: key, words: flowWords(key, branch, { quote, order, path: place.path }) });
  }
  const gaps = gapsOf(map.items, text, { start, end });
  if (gaps.some((gap) => gap.includes("#")))
    throw new EditError("a comment stands inside the braces", place.path, start);
  const separator = gaps.slice(1, -1).find((gap) => /^\s*,\s*$/.test(gap)) ?? ", ";
  const open = map.items.length === 0 ? "{ " : `{${gaps[0]}`;
  const close = map.items.length === 0 ? " }" : `${(gaps.at(-1) ?? "").replace(/^\s*,/, "")}}`;
  return [{ start, end, text: open + kept.map(({ words }) => words).join(separator) + close }];
}

/** What stands between the braces and the fields. */
function gapsOf(items: readonly Pair[], text: string, { start, end }: { start: number; end: number }): string[] {
  const ends = items.map(rangeOf);
  const starts = [...ends.map(([from]) => from), end - 1];
  return starts.map((from, index) => text.slice(index === 0 ? start + 1 : (ends[index - 1]?.[1] ?? start), from));
}

/** A field as it is written, with the changes inside it. */
function wordsOf(pair: Pair, text: string, changed: readonly Splice[]): string {
  const [from, to] = rangeOf(pair);
  const inside = changed.filter(({ start, end }) => start >= from && end <= to);
  const moved = inside.map((splice) => ({ ...splice, start: splice.start - from, end: splice.end - from }));
  return applySplices(text.slice(from, to), moved);
}

function rangeOf({ key, value }: Pair): readonly [number, number] {
  const from = (key as Node).range?.[0] ?? 0;
  const last = isNode(value) && value.range ? value : (key as Node);
  return [from, last.range?.[1] ?? from];
}

function nameOf({ key }: Pair): string {
  return String((key as Scalar).value);
}
