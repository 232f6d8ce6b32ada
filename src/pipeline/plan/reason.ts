import type { Place } from "../../base/place.ts";
import type { DatasetFileKind } from "../../model/dataset-paths.ts";
import { fieldText, type SpokenField } from "../../words/field-words.ts";
import type { Language } from "../../words/language.ts";

/** Why papers are due or removed, by path. Papers that nothing happens to are left out. */
export type Reasons = ReadonlyMap<string, readonly Reason[]>;

/** Why a paper is due, or removed. */
export type Reason =
  /** A field of a record that the paper prints; `old` is left out where the field is new, `now` where it is gone. */
  | {
      readonly why: "field";
      readonly record: DatasetFileKind;
      readonly id: string;
      /** kpis[3].target.value */
      readonly field: string;
      /** The same by the names that people know */
      readonly spoken: SpokenField;
      readonly old?: unknown;
      readonly now?: unknown;
      readonly place: Place;
    }
  | {
      readonly why: "record-added" | "record-removed";
      readonly record: DatasetFileKind;
      readonly id: string;
      readonly spoken: SpokenField;
      readonly place: Place;
    }
  | { readonly why: "file-changed" | "file-added" | "file-removed"; readonly file: string }
  | { readonly why: "version" | "date"; readonly old: string; readonly now: string }
  /** It was made with another Shiryo of the same version */
  | { readonly why: "engine" }
  /** There was none, and none was ever written: a first build, or a new programme */
  | { readonly why: "new" }
  /** It was written, and is not there any more */
  | { readonly why: "gone" }
  /** It stood at another path, because of what its programme or PJ was called or numbered then */
  | { readonly why: "renamed"; readonly from: string }
  /** Nobody wants it any more; `to` is where its programme's or PJ's paper stands now, where it has one */
  | { readonly why: "unwanted"; readonly id: string; readonly to?: string }
  /** It was written, and the paper it stood beside is as we wrote it again */
  | { readonly why: "settled" }
  /** --force */
  | { readonly why: "forced" }
  /** What it holds changed: a paper that is put together from others, and tells no more of itself */
  | { readonly why: "content" }
  /** What it was made from is not known any more */
  | { readonly why: "unknown" }
  /** More fields were changed, of which it was not tried whether the paper prints them */
  | { readonly why: "more"; readonly count: number };

/** A reason for programs: its field is told in words too. */
export function toldReason(reason: Reason, language: Language) {
  if (!("spoken" in reason)) return reason;
  const { spoken, ...told } = reason;
  return told.why === "field" ? { ...told, fieldText: fieldText(spoken, language) } : told;
}
