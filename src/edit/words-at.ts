import { isMap, isScalar, isSeq, type Pair } from "yaml";
import type { DataPath } from "../base/place.ts";
import type { Edit } from "./edit.ts";
import { regionOf } from "./fill-slot.ts";
import { rangeOf } from "./splice-flow.ts";
import { type EditContext, type Extent, extentsIn, fieldSlot, itemSlot, type Slot } from "./yaml-spots.ts";

type Look = {
  readonly context: EditContext;
  /** Paths, as JSON, of fields that go in the same pass before this one */
  readonly gone: ReadonlySet<string>;
};

/** The words in which stands what an edit puts something else for or takes out, and the key behind which a field stands that goes. */
export function wordsAt(
  root: Slot,
  { kind, path }: Edit,
  look: Look,
): { readonly written?: string; readonly after?: string | null } {
  if (kind === "insert" || kind === "move") return {};
  const slot = slotAt(root, path, look.context);
  if (slot === undefined) return {};
  const { text } = look.context;
  const around = slotAt(root, path.slice(0, -1), look.context);
  if (kind === "set" || around === undefined) {
    const { start, end } = regionOf(slot, look.context);
    return { written: text.slice(start, end) };
  }
  return wordsOfChild(around, path, look);
}

function slotAt(root: Slot, path: DataPath, context: EditContext): Slot | undefined {
  return path.reduce<Slot | undefined>((slot, step) => slot && slotIn(slot, step, context), root);
}

function slotIn(slot: Slot, step: string | number, context: EditContext): Slot | undefined {
  const { node } = slot;
  if (isSeq(node))
    return typeof step === "number" && step < node.items.length ? itemSlot(node, step, { slot, context }) : undefined;
  const pair = isMap(node) ? node.items.find((one) => nameOf(one) === step) : undefined;
  return isMap(node) && pair !== undefined ? fieldSlot(node, pair, { slot, context }) : undefined;
}

function nameOf({ key }: Pair): string {
  return String(isScalar(key) ? key.value : key);
}

function wordsOfChild(around: Slot, path: DataPath, { context, gone }: Look) {
  const { node } = around;
  if (!isMap(node) && !isSeq(node)) return {};
  const at = isSeq(node) ? Number(path.at(-1)) : node.items.findIndex((one) => nameOf(one) === path.at(-1));
  const written =
    node.flow === true
      ? sliceOf(rangeOf(node.items[at]), context)
      : linesOf(extentsIn(node, around, context), at, context);
  if (isSeq(node)) return { written };
  const isGone = (name: string) => gone.has(JSON.stringify([...path.slice(0, -1), name]));
  const after =
    node.items
      .slice(0, at)
      .map(nameOf)
      .findLast((name) => !isGone(name)) ?? null;
  return { written, after };
}

function sliceOf([start, end]: readonly [number, number], { text }: EditContext): string {
  return text.slice(start, end);
}

/** A child's lines; of one that shares its line, all up to the next. */
function linesOf(extents: readonly Extent[], at: number, { text }: EditContext): string {
  const own = extents[at];
  if (own === undefined) return "";
  if (!own.isShared) return text.slice(own.from, own.to);
  const rest = extents.length === 1 ? "" : (/^\s*/.exec(text.slice(own.to))?.[0] ?? "");
  return text.slice(own.start, own.to) + rest;
}
