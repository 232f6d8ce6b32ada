import type { DataPath } from "../../base/place.ts";
import type { Words } from "../../words/paper-words.ts";

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
export type Comparison = {
  readonly records: readonly RecordChange[];
  /** In which it is told */
  readonly words: Words;
};

/** An item of a list that a change belongs to; changes of the same item share the very object. */
export type ChangedItem = {
  /** What kind of item: 成果目標（アウトプット）, 継続課題 */
  readonly subject: string;
  /** Its name in each version: indicator, title; undefined where the version lacks it */
  readonly old?: string;
  readonly new?: string;
};

/**
 * One field or item that differs.
 *
 * added and removed = only one version has it; moved = the same item in another place of its list.
 */
export type FieldChange = {
  readonly kind: "added" | "removed" | "changed" | "moved";
  /** What differs, in words: 令和７年度当初予算額, 目標値; "" for a whole item */
  readonly label: string;
  readonly item?: ChangedItem;
  /** As papers print it; undefined where the version lacks it */
  readonly old?: string;
  readonly new?: string;
  /** As the dataset holds it */
  readonly oldValue?: unknown;
  readonly newValue?: unknown;
  /** Inside its record */
  readonly oldPath?: DataPath;
  readonly newPath?: DataPath;
  /** Unit of figures: 千円, "" for those without one */
  readonly unit?: string;
  /** Difference of two figures of the same measure: ＋6,189, ▲50,000 */
  readonly difference?: string;
  /** Ids, and where a fact stands in its source: nothing that a reader of the papers would miss */
  readonly isUnprinted?: true;
  /** The name of the item itself changed */
  readonly isName?: true;
};
