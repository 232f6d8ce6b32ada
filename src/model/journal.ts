import * as z from "zod";
import { Text } from "./field-types.ts";
import { SchemaVersion } from "./schema-version.ts";

const Value = z.json();
const Digest = z.string().regex(/^[0-9a-f]{64}$/);
/** Below the dataset's folder, with slashes: programs/cancer.yaml. Nothing leads out of it. */
const FilePath = z.string().regex(/^(?!\/)(?!.*(?:^|\/)\.\.?(?:\/|$))[^\\:\0]+$/);

/** What every change says: first which file, last where somebody typed it or who decided. */
const head = { record: FilePath };
const notes = {
  /** Where the new value was typed: documents/returned.xlsx 予算要求!C4 */
  source: Text.optional(),
  /** How it was read, or what was decided about it */
  remark: Text.optional(),
};
/** A field as people write it: kpis[3].actuals.2025; the record itself is "" */
const field = { field: z.string() };
/** What taking a change back needs, where it does not follow from the values. */
const traces = {
  /** The words in which the old value stood */
  words: z.string().optional(),
  /** Items in each list on the way to the field, once the change was made */
  among: z.array(z.int().min(0)).optional(),
};

/** A change of a dataset: a field or item of a record, or a file. `old` is missing where nothing stood. */
export const JournalChange = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("set"),
    ...head,
    ...field,
    old: Value.optional(),
    new: Value,
    ...traces,
    /** Steps up to the outermost group that came with the field */
    groups: z.int().min(1).optional(),
    ...notes,
  }),
  z.strictObject({ kind: z.literal("insert"), ...head, ...field, new: Value, ...traces, ...notes }),
  z.strictObject({
    kind: z.literal("remove"),
    ...head,
    ...field,
    old: Value,
    ...traces,
    /** The key behind which the field stood; null = it was the first */
    behind: z.string().nullable().optional(),
    ...notes,
  }),
  z.strictObject({ kind: z.literal("move"), ...head, ...field, old: Value, to: z.int().min(0), ...traces, ...notes }),
  z.strictObject({ kind: z.literal("create"), ...head, new: z.string(), ...notes }),
  z.strictObject({ kind: z.literal("delete"), ...head, old: z.string(), ...notes }),
  z.strictObject({ kind: z.literal("rewrite"), ...head, old: z.string(), new: z.string(), ...notes }),
  z.strictObject({ kind: z.literal("rename"), ...head, to: FilePath, ...notes }),
]);
export type JournalChange = z.infer<typeof JournalChange>;

/** A file that a write was made of, as a returned workbook. */
export const JournalSource = z.strictObject({ file: Text, digest: Digest.optional(), paper: Text.optional() });
export type JournalSource = z.infer<typeof JournalSource>;

/** A file that a write concerned: SHA-256 of its bytes before and after; null = it was not there, or is not any more. */
export const JournalFile = z.strictObject({ file: FilePath, before: Digest.nullable(), after: Digest.nullable() });
export type JournalFile = z.infer<typeof JournalFile>;

/**
 * One write to a dataset: journal/<date>-<n>.yaml. Journals are only ever added; no paper prints them.
 *
 * `date` and `time` are those of the machine that wrote. Until everything is written its name ends in .unfinished.yaml.
 */
export const Journal = z.strictObject({
  schemaVersion: SchemaVersion.optional(),
  date: z.iso.date(),
  time: z.string().regex(/^\d\d:\d\d$/),
  who: Text.optional(),
  /** What was done: review, import, undo, fix, accept, desk … */
  why: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  /** The journal whose write this one took back */
  undoes: Text.optional(),
  from: z.array(JournalSource),
  files: z.array(JournalFile).min(1),
  changes: z.array(JournalChange),
});
export type Journal = z.infer<typeof Journal>;
