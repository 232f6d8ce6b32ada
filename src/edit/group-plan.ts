import type { Pair, YAMLMap } from "yaml";
import type { DataPath } from "../base/data-path.ts";
import type { EditLeaf, EditTree } from "./edit-tree.ts";
import type { KeyOrder } from "./field-edit.ts";
import type { Splice } from "./splice.ts";

/** The text that is edited, how its lines end, and in which order its keys stand. */
export type EditContext = { readonly text: string; readonly newline: string; readonly order: KeyOrder };

/** Where in the record a node stands. */
export type NodePlace = { readonly context: EditContext; readonly path: DataPath };

/** What is to become of a group: fields that change in place, fields that come, and fields that go. */
export type GroupPlan = {
  readonly map: YAMLMap;
  readonly place: NodePlace;
  readonly changed: readonly Splice[];
  readonly added: readonly (readonly [key: string, branch: EditTree | EditLeaf])[];
  readonly removed: readonly Pair[];
};
