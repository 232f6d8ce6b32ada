import { isScalar, type YAMLMap, type YAMLSeq } from "yaml";
import { type Edit, EditError, type SetEdit } from "./edit.ts";
import { type EditTree, inOrder, isEdit, placeOfKey, valueIn, type Splice } from "./edit-tree.ts";
import { fillSlot } from "./fill-slot.ts";
import { type EditContext, type Extent, extentsIn, type Slot } from "./yaml-spots.ts";
import { fieldLines, itemLines } from "./yaml-text.ts";

/** What is to become of a group: fields that change in place, fields that come, and fields that go. */
export type GroupPlan = {
  readonly slot: Slot;
  readonly map: YAMLMap;
  readonly changed: readonly Splice[];
  readonly added: readonly (readonly [key: string, branch: EditTree | SetEdit])[];
  readonly removed: readonly number[];
  readonly context: EditContext;
};

/** The changes of a group in block style: whole lines come and go. */
export function spliceBlockFields(plan: GroupPlan): Splice[] {
  const { slot, map, changed, added, removed, context } = plan;
  if (added.length === 0 && removed.length === 0) return [...changed];
  const extents = extentsIn(map, slot, context);
  if (removed.length === extents.length) return [...changed, fillSlot(slot, {}, context)];
  const gone = removed.toSorted((a, b) => a - b);
  return [...changed, ...removeChildren(extents, gone, context), ...addFields(plan, extents)];
}

/** Children with all their lines. What shares its line with a hyphen leaves its place to the one behind it. */
function removeChildren(extents: readonly Extent[], gone: readonly number[], { text }: EditContext): Splice[] {
  const shared = extents[0]?.isShared === true ? gone.findIndex((at, index) => at !== index) : 0;
  const sharing = shared < 0 ? gone.length : shared;
  const lines = gone.slice(sharing).flatMap((at) => extents[at] ?? []);
  const splices = lines.map(({ from, to }) => ({ start: from, end: to, text: "" }));
  const [first] = extents;
  const last = extents[sharing - 1];
  if (first === undefined || last === undefined) return splices;
  return [{ start: first.start, end: nextWord(text, last.to), text: "" }, ...splices];
}

function nextWord(text: string, at: number): number {
  return at + (/^\s*/.exec(text.slice(at))?.[0].length ?? 0);
}

/** New fields, each behind the one that it follows; those for the same place in their own order. */
function addFields({ slot, map, added, context }: GroupPlan, extents: readonly Extent[]): Splice[] {
  const names = map.items.map(({ key }) => String(isScalar(key) ? key.value : key));
  const order = context.order(slot.path);
  const quote = map.items.some(({ key }) => isScalar(key) && key.type === "QUOTE_SINGLE") ? "'" : '"';
  const [{ column } = { column: 0 }] = extents;
  return inOrder(added, order).map(([key, branch]) => {
    const at = placeOf(branch, names) ?? placeOfKey(key, names, order);
    if (isEdit(branch) && branch.written !== undefined) return insertAt(extents, at, { written: branch.written });
    const value = valueIn(branch, { path: [...slot.path, key], order: context.order });
    return insertAt(extents, at, { lines: linesOf(fieldLines(key, value, { indent: column, quote }), context) });
  });
}

/** Behind the key that it stood behind; undefined where that is not told or is not there. */
function placeOf(branch: EditTree | SetEdit, names: readonly string[]): number | undefined {
  if (!isEdit(branch) || branch.after === undefined) return undefined;
  if (branch.after === null) return 0;
  const before = names.indexOf(branch.after);
  return before < 0 ? undefined : before + 1;
}

/** `written` is put in as it is, `lines` where the first of them may have to share its line. */
type NewChild = { readonly written: string } | { readonly lines: string };

/** A new child before the one that is at its place now, or behind the last. */
function insertAt(extents: readonly Extent[], at: number, child: NewChild): Splice {
  const next = extents[at];
  const start = next === undefined ? (extents.at(-1)?.to ?? 0) : next.isShared ? next.start : next.from;
  if ("written" in child) return { start, end: start, text: child.written };
  if (next?.isShared !== true) return { start, end: start, text: child.lines };
  return { start, end: start, text: child.lines.trimStart() + " ".repeat(next.column) };
}

function linesOf(lines: readonly string[], { newline }: EditContext): string {
  return lines.map((line) => line + newline).join("");
}

/** What is to become of one item of a list. */
export type ItemPlan = {
  readonly slot: Slot;
  readonly list: YAMLSeq;
  readonly at: number;
  readonly edit: Exclude<Edit, SetEdit>;
  readonly context: EditContext;
};

/** An item of a list in block style comes, goes or moves, with the comments that are its own. */
export function spliceBlockItem({ slot, list, at, edit, context }: ItemPlan): Splice[] {
  const extents = extentsIn(list, slot, context);
  const [{ column } = { column: 0 }] = extents;
  if (edit.kind === "insert") {
    const { written, value } = edit;
    const child = written === undefined ? { lines: linesOf(itemLines(value, column), context) } : { written };
    return [insertAt(extents, at, child)];
  }
  if (edit.kind === "remove") {
    return extents.length === 1 ? [fillSlot(slot, [], context)] : removeChildren(extents, [at], context);
  }
  return moveItem(extents, { at, edit, context });
}

type Move = Pick<ItemPlan, "at" | "context"> & { readonly edit: Extract<Edit, { kind: "move" }> };

function moveItem(extents: readonly Extent[], { at, edit, context }: Move): Splice[] {
  const { path, to } = edit;
  const item = extents[at];
  if (item === undefined || to >= extents.length) throw new EditError("no-item", path);
  if (to === at) return [];
  const lines = " ".repeat(item.isShared ? item.column : 0) + context.text.slice(item.from, item.to);
  return [...removeChildren(extents, [at], context), insertAt(extents, to < at ? to : to + 1, { lines })];
}
