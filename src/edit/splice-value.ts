import { isMap, isScalar, isSeq, type Pair, type YAMLMap, type YAMLSeq } from "yaml";
import { type Edit, EditError, type SetEdit } from "./edit.ts";
import { type EditTree, isEdit, valueIn, type Splice } from "./edit-tree.ts";
import { fillSlot, setValue } from "./fill-slot.ts";
import { spliceBlockItem, spliceBlockFields } from "./splice-block.ts";
import { spliceFlowFields, spliceFlowItem } from "./splice-flow.ts";
import { type EditContext, fieldSlot, itemSlot, type Slot } from "./yaml-spots.ts";

/** The changes of a value, as pieces of text. */
export function spliceValue(slot: Slot, branch: EditTree | Edit, context: EditContext): Splice[] {
  if (isEdit(branch)) return [setValue(slot, branch as SetEdit, context)];
  const { node, path } = slot;
  if (isSeq(node)) return spliceItems({ slot, list: node, tree: branch, context });
  if (isMap(node)) return spliceFields({ slot, map: node, tree: branch, context });
  const isNothing = node === null || (isScalar(node) && node.value === null);
  if (!isNothing) throw new EditError("no-group", path, node.range?.[0] ?? 0);
  return [fillSlot(slot, valueIn(branch, { path, order: context.order }), context)];
}

type FieldsPlan = {
  readonly slot: Slot;
  readonly map: YAMLMap;
  readonly tree: EditTree;
  readonly context: EditContext;
};

/** Fields that change, and fields that come or go: one pass has never both. */
function spliceFields({ slot, map, tree, context }: FieldsPlan): Splice[] {
  const changed: Splice[] = [];
  const added: [string, EditTree | SetEdit][] = [];
  const removed: number[] = [];
  for (const [step, branch] of tree) {
    const at = map.items.findIndex((pair) => nameOf(pair) === String(step));
    const pair = map.items[at];
    if (isEdit(branch) && branch.kind === "remove") {
      if (pair === undefined) throw new EditError("no-field", branch.path, map.range?.[0] ?? 0);
      removed.push(at);
    } else if (pair === undefined) added.push([String(step), branch as EditTree | SetEdit]);
    else changed.push(...spliceValue(fieldSlot(map, pair, { slot, context }), branch, context));
  }
  const plan = { slot, map, changed, added, removed, context };
  return map.flow === true ? spliceFlowFields(plan) : spliceBlockFields(plan);
}

/** The name of a field. */
function nameOf({ key }: Pair): string {
  return String(isScalar(key) ? key.value : key);
}

type ItemsPlan = {
  readonly slot: Slot;
  readonly list: YAMLSeq;
  readonly tree: EditTree;
  readonly context: EditContext;
};

function spliceItems({ slot, list, tree, context }: ItemsPlan): Splice[] {
  return [...tree].flatMap(([step, branch]) => {
    const path = [...slot.path, step];
    if (typeof step !== "number") throw new EditError("no-group", slot.path, list.range?.[0] ?? 0);
    const most = isEdit(branch) && branch.kind === "insert" ? list.items.length : list.items.length - 1;
    if (step > most) throw new EditError("no-item", path, list.range?.[0] ?? 0);
    if (!isEdit(branch) || branch.kind === "set")
      return spliceValue(itemSlot(list, step, { slot, context }), branch, context);
    const plan = { slot, list, at: step, edit: branch, context };
    return list.flow === true ? spliceFlowItem(plan) : spliceBlockItem(plan);
  });
}
