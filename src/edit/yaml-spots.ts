import { type CST, isMap, isNode, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from "yaml";
import type { DataPath } from "../base/place.ts";
import { EditError, type KeyOrder } from "./edit.ts";

/** The text that is edited, how its lines end, and in which order its keys stand. */
export type EditContext = { readonly text: string; readonly newline: string; readonly order: KeyOrder };

/** Where a value stands, whether there is one or not. */
export type Slot = {
  readonly node: Node | null;
  readonly path: DataPath;
  /** root = the whole record; field, item = in block style; flow = inside braces or brackets */
  readonly kind: "root" | "field" | "item" | "flow";
  /** Behind the colon or hyphen */
  readonly indicatorEnd: number;
  /** Of the key or hyphen, counted from 0 */
  readonly column: number;
};

/** A field or an item in block style. Offsets count UTF-16 units. */
type Child = {
  /** Of its key, or of its hyphen */
  readonly start: number;
  /** Behind its last character that is no comment and no blank */
  readonly end: number;
  readonly column: number;
  /** Whether something else stands before it on its line, as the hyphen of the group it is in */
  readonly isShared: boolean;
};

/** A child with what goes where it goes: comments right above it, those set deeper right below it, blank lines above. */
export type Extent = Child & { readonly from: number; readonly to: number };

/** The fields or items of a group or list in block style, each with its extent. */
export function extentsIn(node: YAMLMap | YAMLSeq, slot: Slot, { text }: EditContext): Extent[] {
  const children = childrenOf(node, text, slot.path);
  const extents: Extent[] = [];
  for (const child of children) {
    const before = extents.at(-1);
    const to = behindDeeper(text, lineEnd(text, child.end), child.column);
    extents.push({ ...child, from: startAbove(text, child, before?.to ?? upperBound(slot, child, text)), to });
  }
  return extents;
}

function childrenOf(node: YAMLMap | YAMLSeq, text: string, path: DataPath): Child[] {
  if (isMap(node)) return node.items.map((pair) => childOf(text, startOfField(pair, path), endOfField(pair, text)));
  return hyphensOf(node).map((hyphen, at) => childOf(text, hyphen, endOf(node.items[at], hyphen + 1, text)));
}

function childOf(text: string, start: number, end: number): Child {
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const isShared = text.slice(lineStart, start).trim() !== "";
  return { start, end, column: start - lineStart, isShared };
}

/** A file's first lines are about the file: nothing above its first field goes with that. */
function upperBound({ kind, indicatorEnd }: Slot, child: Child, text: string): number {
  return kind === "root" || child.isShared ? child.start - child.column : lineEnd(text, indicatorEnd);
}

/** Up over the comments right above, and over blank lines where nothing else stands above those. */
function startAbove(text: string, { start, column, isShared }: Child, bound: number): number {
  if (isShared) return start;
  let from = start - column;
  while (from > bound && indentOfComment(text, lineBefore(text, from)) <= column) from = lineBefore(text, from);
  return text.slice(bound, from).trim() === "" ? Math.min(bound, from) : from;
}

function lineBefore(text: string, lineStart: number): number {
  return text.lastIndexOf("\n", lineStart - 2) + 1;
}

/** How far in a comment stands that has its line to itself; infinity where the line holds anything else. */
function indentOfComment(text: string, lineStart: number): number {
  const [, indent] = /^([ \t]*)#/.exec(text.slice(lineStart, lineEnd(text, lineStart))) ?? [];
  return indent?.length ?? Number.POSITIVE_INFINITY;
}

function behindDeeper(text: string, at: number, column: number): number {
  let to = at;
  while (to < text.length) {
    const indent = indentOfComment(text, to);
    if (indent <= column || indent === Number.POSITIVE_INFINITY) return to;
    to = lineEnd(text, to);
  }
  return to;
}

/** Behind the line on which a place lies, its line end included. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end + 1;
}

/** The slot of a field's value. */
export function fieldSlot(map: YAMLMap, pair: Pair, { slot, context }: { slot: Slot; context: EditContext }): Slot {
  const path = [...slot.path, String((pair.key as { value?: unknown }).value)];
  const start = startOfField(pair, path);
  const { column } = childOf(context.text, start, start);
  const kind = map.flow === true ? "flow" : "field";
  return { node: nodeOrNull(pair.value), path, kind, indicatorEnd: colonEnd(pair, path), column };
}

/** The slot of an item. */
export function itemSlot(list: YAMLSeq, at: number, { slot, context }: { slot: Slot; context: EditContext }): Slot {
  const [node, path] = [nodeOrNull(list.items[at]), [...slot.path, at]];
  if (list.flow === true) return { node, path, kind: "flow", indicatorEnd: node?.range?.[0] ?? 0, column: 0 };
  const hyphen = hyphensOf(list)[at] ?? 0;
  return { node, path, kind: "item", indicatorEnd: hyphen + 1, column: childOf(context.text, hyphen, hyphen).column };
}

function nodeOrNull(value: unknown): Node | null {
  return isNode(value) ? value : null;
}

/** Keys that stand behind a question mark, or with a tag or an anchor, are left to people. */
function startOfField({ key, srcToken }: Pair, path: DataPath): number {
  const [start] = (key as Node).range ?? [0];
  const isOdd = srcToken?.start.some(({ type }) => type === "explicit-key-ind" || type === "anchor" || type === "tag");
  if (isOdd === true || !isScalar(key)) throw new EditError("question-mark", path, start);
  return start;
}

function colonEnd({ key, srcToken }: Pair, path: DataPath): number {
  const colon = srcToken?.sep?.find(({ type }) => type === "map-value-ind");
  if (colon === undefined) throw new EditError("question-mark", path, (key as Node).range?.[0] ?? 0);
  return colon.offset + 1;
}

function hyphensOf({ srcToken }: YAMLSeq): number[] {
  const items = (srcToken as CST.BlockSequence | undefined)?.items ?? [];
  return items.flatMap(({ start }) => start.find(({ type }) => type === "seq-item-ind")?.offset ?? []);
}

function endOfField(pair: Pair, text: string): number {
  const colon = pair.srcToken?.sep?.find(({ type }) => type === "map-value-ind");
  return endOf(pair.value, colon === undefined ? ((pair.key as Node).range?.[1] ?? 0) : colon.offset + 1, text);
}

/** Behind the last character of a value that is no comment and no blank; where there is none, behind its colon or hyphen. */
export function endOf(node: unknown, indicatorEnd: number, text: string): number {
  if (isMap(node) && node.flow !== true)
    return lastEnd(
      node.items.map((pair) => endOfField(pair, text)),
      indicatorEnd,
    );
  if (isSeq(node) && node.flow !== true) {
    const hyphens = hyphensOf(node);
    return lastEnd(
      hyphens.map((hyphen, at) => endOf(node.items[at], hyphen + 1, text)),
      indicatorEnd,
    );
  }
  if (!isNode(node) || !node.range || node.range[0] === node.range[1]) return indicatorEnd;
  return isBlockText(node) ? endOfBlockText(node.range, text) : node.range[1];
}

function lastEnd(ends: readonly number[], indicatorEnd: number): number {
  return ends.at(-1) ?? indicatorEnd;
}

/** Whether a value is a text behind `|` or `>`. */
export function isBlockText(node: unknown): boolean {
  return isScalar(node) && (node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED");
}

/** Blank lines at its end belong to it only where its header says so. */
function endOfBlockText([start, end]: readonly [number, number, number], text: string): number {
  const words = text.slice(start, end);
  const isKept = /^[|>][0-9]?\+/.test(words);
  return start + (isKept ? words.replace(/\r?\n$/, "") : words.trimEnd()).length;
}
