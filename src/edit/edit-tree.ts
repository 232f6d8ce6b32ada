import type { FieldEdit } from "./field-edit.ts";

/** Edits as they lie inside one another: what becomes of the fields of a group, or of the items of a list. */
export type EditTree = ReadonlyMap<string | number, EditTree | EditLeaf>;
export type EditLeaf = { readonly value: FieldEdit["value"] };

/** Put the edits of a record together by their paths; of two for the same field the later counts. */
export function editTree(edits: readonly FieldEdit[]): EditTree {
  const root: Growing = new Map();
  for (const { path, value } of edits) {
    const group = path.slice(0, -1).reduce<Growing>(branchAt, root);
    const last = path.at(-1);
    if (last !== undefined) group.set(last, { value });
  }
  return root;
}

export function isLeaf(branch: EditTree | EditLeaf): branch is EditLeaf {
  return !(branch instanceof Map);
}

type Growing = Map<string | number, Growing | EditLeaf>;

function branchAt(tree: Growing, step: string | number): Growing {
  const found = tree.get(step);
  if (found instanceof Map) return found;
  const branch: Growing = new Map();
  tree.set(step, branch);
  return branch;
}
