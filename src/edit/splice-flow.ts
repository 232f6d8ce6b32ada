import { isNode, isScalar, type Node, type Pair } from "yaml";
import { EditError } from "./edit.ts";
import { inOrder, isEdit, placeOfKey, valueIn, applySplices, type Splice } from "./edit-tree.ts";
import { fillSlot, regionOf } from "./fill-slot.ts";
import type { GroupPlan, ItemPlan } from "./splice-block.ts";
import type { EditContext, Slot } from "./yaml-spots.ts";
import { flowField, flowText } from "./yaml-text.ts";

/** The changes of a group in flow style, such as `{ "2025": 1 }`; where fields come or go, it is written anew. */
export function spliceFlowFields(plan: GroupPlan): Splice[] {
  const { slot, map, changed, added, removed, context } = plan;
  if (added.length === 0 && removed.length === 0) return [...changed];
  const [[, branch] = ["", undefined]] = added;
  if (map.items.length === 0 && branch !== undefined && isEdit(branch) && branch.written !== undefined)
    return [{ ...regionOf(slot, context), text: below(slot, branch.written, context) }];
  const pieces = map.items.map((pair) => ({ name: nameOf(pair), words: wordsOf(rangeOf(pair), changed, context) }));
  const kept = pieces.filter((_, at) => !removed.includes(at));
  const quote = map.items.some(({ key }) => isScalar(key) && key.type === "QUOTE_SINGLE") ? "'" : '"';
  const order = context.order(slot.path);
  for (const [key, field] of inOrder(added, order)) {
    const names = kept.map(({ name }) => name);
    const value = valueIn(field, { path: [...slot.path, key], order: context.order });
    const { written, after } = isEdit(field) ? field : { written: undefined, after: undefined };
    const isKnown = after !== undefined && (after === null || names.includes(after));
    const at = isKnown ? names.indexOf(after ?? "") + 1 : placeOfKey(key, names, order);
    kept.splice(at, 0, { name: key, words: written ?? flowField(key, value, quote) });
  }
  const words = kept.map((piece) => piece.words);
  return [bracketed(words, { ranges: map.items.map(rangeOf), spaced: " " }, { slot, context })];
}

/** An item of a list in flow style, such as `[pj1, pj2]`, comes, goes or moves. */
export function spliceFlowItem({ slot, list, at, edit, context }: ItemPlan): Splice[] {
  if (edit.kind === "insert" && list.items.length === 0 && slot.kind !== "flow") {
    const { written, value } = edit;
    if (written === undefined) return [fillSlot(slot, [value], context)];
    return [{ ...regionOf(slot, context), text: below(slot, written, context) }];
  }
  const ranges = list.items.map(rangeOf);
  const words = ranges.map((range) => wordsOf(range, [], context));
  const [own = ""] = edit.kind === "insert" ? [] : words.splice(at, 1);
  if (edit.kind === "insert") words.splice(at, 0, edit.written ?? flowText(edit.value, "flow"));
  if (edit.kind === "move") words.splice(edit.to, 0, own);
  return [bracketed(words, { ranges, spaced: "" }, { slot, context })];
}

/** Lines that stood below a key before nothing was left of them; what stood beside it comes beside it again. */
function below(slot: Slot, written: string, { newline }: EditContext): string {
  if (slot.kind === "root") return written;
  const isBelow = /^[ \t]*\r?\n|^[ \t]+\S|^[ \t]*#/.test(written) || /^-[ \n\r]/.test(written);
  return isBelow ? newline + written : ` ${written}${written.endsWith("\n") ? "" : newline}`;
}

type OldWords = { readonly ranges: readonly (readonly [number, number])[]; readonly spaced: string };

/** Pieces inside the braces or brackets of a slot, with the separators that stood there. */
function bracketed(
  words: readonly string[],
  { ranges, spaced }: OldWords,
  { slot, context }: { slot: Slot; context: EditContext },
): Splice {
  const { text } = context;
  const [start, end] = slot.node?.range ?? [0, 0];
  const [open, close] = [text[start] ?? "", text[end - 1] ?? ""];
  if (words.length === 0) return { start, end, text: open + close };
  const gaps = gapsOf(ranges, text, { start, end });
  if (gaps.some((gap) => gap.includes("#"))) throw new EditError("comment-in-braces", slot.path, start);
  const separator = gaps.slice(1, -1).find((gap) => /^\s*,\s*$/.test(gap)) ?? ", ";
  const before = ranges.length === 0 ? spaced : (gaps[0] ?? "");
  const behind = ranges.length === 0 ? spaced : (gaps.at(-1) ?? "").replace(/^\s*,/, "");
  return { start, end, text: open + before + words.join(separator) + behind + close };
}

/** What stands between the braces and the pieces. */
function gapsOf(ranges: OldWords["ranges"], text: string, { start, end }: { start: number; end: number }): string[] {
  const starts = [...ranges.map(([from]) => from), end - 1];
  return starts.map((from, index) => text.slice(index === 0 ? start + 1 : (ranges[index - 1]?.[1] ?? start), from));
}

/** A piece as it is written, with the changes inside it. */
function wordsOf([from, to]: readonly [number, number], changed: readonly Splice[], { text }: EditContext): string {
  const inside = changed.filter(({ start, end }) => start >= from && end <= to);
  const moved = inside.map((splice) => ({ ...splice, start: splice.start - from, end: splice.end - from }));
  return applySplices(text.slice(from, to), moved);
}

/** From the first to the last character of a field or an item. */
export function rangeOf(item: unknown): readonly [number, number] {
  if (isNode(item)) return [item.range?.[0] ?? 0, item.range?.[1] ?? 0];
  const { key, value } = item as Pair;
  const [from, to] = (key as Node).range ?? [0, 0];
  const end = isNode(value) && value.range ? value.range[1] : to;
  return [from, Math.max(to, end)];
}

function nameOf({ key }: Pair): string {
  return String(isScalar(key) ? key.value : key);
}
