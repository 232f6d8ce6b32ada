import type { Plain } from "./plain.ts";

/** A file of a dataset as a document alone would have it. */
export type Candidate = {
  /** Path below the dataset's folder: dataset.yaml, projects.yaml, programs/ID.yaml. */
  readonly path: string;
  readonly value: Plain;
  /** Fields that every such record needs, and the document does not give. */
  readonly missing: readonly string[];
};
