import type { FieldChange } from "./field-change.ts";

export const recordKinds = ["edition", "project", "program", "meeting"] as const;
export type RecordKind = (typeof recordKinds)[number];

/** A record that differs, with everything that differs in it. One that only one version has differs in all its fields. */
export type RecordChange = {
  readonly kind: "added" | "removed" | "changed";
  readonly record: RecordKind;
  /** The edition has none: "" */
  readonly id: string;
  /** Number of a PJ, programme or meeting, in the newest version that has it */
  readonly no?: number;
  /** Name in each version */
  readonly old?: string;
  readonly new?: string;
  readonly changes: readonly FieldChange[];
  /** The records themselves, to tell where they stand */
  readonly oldRecord?: object;
  readonly newRecord?: object;
};

/** All that differs between two datasets: the edition, PJs and programmes by number, meetings by id. */
export type Comparison = { readonly records: readonly RecordChange[] };
