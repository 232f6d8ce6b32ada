import type { DataPath } from "../../base/data-path.ts";
import type { ChangedItem } from "./field-change.ts";
import type { Speaker } from "./words/shape.ts";

/** Two versions of a value with their paths; undefined where a version lacks it. */
export type Versions = {
  readonly old: unknown;
  readonly new: unknown;
  readonly oldPath: DataPath;
  readonly newPath: DataPath;
};

/** What a value is told in, and whether it is told inside an item of a list. */
export type Telling = {
  readonly speakers: { readonly old: Speaker; readonly new: Speaker };
  readonly item?: ChangedItem;
};
