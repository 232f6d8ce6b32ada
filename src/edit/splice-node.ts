import { isMap, isNode, isScalar, isSeq, type Node, type Pair, type YAMLMap } from "yaml";
import {
  EditError,
  type EditLeaf,
  type EditTree,
  type GroupPlan,
  isLeaf,
  type NodePlace,
  type Splice,
} from "./edit-tree.ts";
import { spliceBlock, spliceFlow } from "./splice-group.ts";
import { spliceScalar } from "./splice-scalar.ts";

/** The changes of a group or list, as pieces of text. */
export function spliceNode(node: Node | null, tree: EditTree, place: NodePlace): Splice[] {
  if (isSeq(node)) {
    return [...tree].flatMap(([step, branch]) => {
      const item = typeof step === "number" ? node.items[step] : undefined;
      if (!isNode(item) || isLeaf(branch)) throw new EditError("there is no such item", [...place.path, step], 0);
      return spliceNode(item, branch, { ...place, path: [...place.path, step] });
    });
  }
  if (!isMap(node)) throw new EditError("there is no group of keys here", place.path, node?.range?.[0] ?? 0);
  const plan = planGroup(node, tree, place);
  return node.flow === true ? spliceFlow(plan) : spliceBlock(plan);
}

function planGroup(map: YAMLMap, tree: EditTree, place: NodePlace): GroupPlan {
  const changed: Splice[] = [];
  const added: [string, EditTree | EditLeaf][] = [];
  const removed: Pair[] = [];
  for (const [step, branch] of tree) {
    const pair = map.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
    const inner = { ...place, path: [...place.path, step] };
    if (pair === undefined) {
      if (!isNothing(branch)) added.push([String(step), withoutNothing(branch)]);
    } else if (isEmptied(pair.value, branch)) removed.push(pair);
    else if (isLeaf(branch))
      changed.push(spliceScalar(pair, branch.value ?? "", { ...inner, isFlow: map.flow === true }));
    else changed.push(...spliceNode(pair.value as Node | null, branch, inner));
  }
  return { map, place, changed, added, removed };
}

/** Whether a branch only takes out what is not there anyway. */
function isNothing(branch: EditTree | EditLeaf): boolean {
  return isLeaf(branch) ? branch.value === null : [...branch.values()].every(isNothing);
}

function withoutNothing(branch: EditTree | EditLeaf): EditTree | EditLeaf {
  return isLeaf(branch) ? branch : new Map([...branch].filter(([, inner]) => !isNothing(inner)));
}

/** Whether a field goes: it is taken out itself, or nothing of its group is left. */
function isEmptied(value: unknown, branch: EditTree | EditLeaf): boolean {
  if (isLeaf(branch)) return branch.value === null;
  if (!isMap(value) || value.items.length === 0) return false;
  const stays = value.items.some(({ key, value: inner }) => {
    const change = [...branch].find(([step]) => isScalar(key) && String(key.value) === String(step))?.[1];
    return change === undefined || !isEmptied(inner, change);
  });
  return !stays && [...branch.values()].every((inner) => isLeaf(inner) && inner.value === null);
}
