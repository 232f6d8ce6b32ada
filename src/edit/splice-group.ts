import { isMap, isNode, isSeq, type Node, type Pair, type Scalar } from "yaml";
import { applySplices, EditError, type GroupPlan, type NodePlace, type Splice } from "./edit-tree.ts";
import { blockLines, flowWords, placeOfKey, quoteOf } from "./new-field.ts";

/** The changes of a group in block style: whole lines come and go. */
export function spliceBlock(plan: GroupPlan): Splice[] {
  const { place, changed, removed } = plan;
  return [...changed, ...removed.map((pair) => removeLines(pair, place)), ...addLines(plan)];
}

/** A field with all its lines. What stands on the line of its group's hyphen cannot go without it. */
function removeLines(pair: Pair, { context: { text }, path }: NodePlace): Splice {
  const start = startOf(pair);
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  if (text.slice(lineStart, start).trim() !== "") throw new EditError("the field shares its line", path, start);
  return { start: lineStart, end: lineEnd(text, contentEnd(pair)), text: "" };
}

/** New fields, each behind the field that it follows; those that follow the same field in their own order. */
function addLines({ map, place, added, removed }: GroupPlan): Splice[] {
  const { text, newline, order } = place.context;
  const [first] = map.items;
  if (first === undefined) throw new EditError("the group is empty", place.path, map.range?.[0] ?? 0);
  const column = startOf(first) - (text.lastIndexOf("\n", startOf(first) - 1) + 1);
  const names = map.items.map(({ key }) => String((key as Scalar).value));
  const style = { quote: quoteOf(map.items), order, path: place.path };
  const anchored = added.map(([key, branch]) => ({
    key,
    // The first field may share its line with a hyphen: nothing goes before it.
    behind: map.items[Math.max(placeOfKey(key, names, order(place.path)) - 1, 0)] ?? first,
    isFirst: placeOfKey(key, names, order(place.path)) === 0,
    lines: blockLines(key, branch, style),
  }));
  const sorted = anchored.toSorted((a, b) => (placeOfKey(a.key, [b.key], order(place.path)) === 1 ? 1 : -1));
  return sorted.map(({ behind, isFirst, lines }) => {
    const body = lines.map((line) => (line === "" ? "" : " ".repeat(column) + line)).join(newline);
    const before = startOf(first) - column;
    const isAlone = text.slice(before, startOf(first)).trim() === "";
    if (isFirst && isAlone) return { start: before, end: before, text: body + newline };
    const at = lineEnd(text, contentEnd(behind));
    if (removed.includes(behind) && at === text.length) throw new EditError("no line stays here", place.path, at);
    const isOpenEnd = at === text.length && !text.endsWith("\n");
    return { start: at, end: at, text: isOpenEnd ? newline + body : body + newline };
  });
}

function startOf({ key }: Pair): number {
  return (key as Node).range?.[0] ?? 0;
}

/** Where the last character of a field stands that is no comment and no blank line. */
function contentEnd({ key, value }: Pair): number {
  if (isMap(value) && value.flow !== true) return lastOf(value.items.map(contentEnd), key);
  if (isSeq(value) && value.flow !== true) return lastOf(value.items.map(itemEnd), key);
  const node = isNode(value) && value.range ? value : (key as Node);
  return node.range?.[1] ?? 0;
}

function itemEnd(item: unknown): number {
  return contentEnd({ key: item, value: item } as Pair);
}

function lastOf(ends: readonly number[], key: unknown): number {
  return ends.at(-1) ?? (key as Node).range?.[1] ?? 0;
}

/** Behind the line on which a place lies, a comment at its end included. A block text ends with its last line. */
function lineEnd(text: string, at: number): number {
  if (at > 0 && text[at - 1] === "\n") return at;
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end + 1;
}

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
