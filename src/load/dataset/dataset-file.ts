import type { Problem } from "../../base/problem.ts";

/** What the files of a dataset hold. */
export type DatasetFileKind = "edition" | "projects" | "program" | "meeting";

/** A file of a dataset, with its bytes or the reason why there are none. `path` is the path that problems print. */
export type DatasetFile = {
  readonly kind: DatasetFileKind;
  readonly path: string;
  readonly content: { readonly bytes: Uint8Array } | { readonly problem: Problem };
};
