import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { digest } from "../../base/digest.ts";
import { inUnixLines } from "../../base/text-encoding.ts";
import type { DataPath, Place } from "../../base/place.ts";
import type { DatasetFileKind } from "../../model/dataset-paths.ts";
import type { DatasetFile } from "../../load/list-dataset.ts";
import type { Loaded, Locate } from "../../load/loaded.ts";
import type { TextLanguage } from "../../load/record/texts-in-language.ts";
import { parseDataset } from "../../load/parse-dataset.ts";
import { loadSource } from "../../write/stored-sources.ts";
import type { DatasetListing } from "../sources/making.ts";
import { changedFields, type FieldChange } from "./changed-fields.ts";

/** The folders of two states of a dataset, and the files of each. */
type TwoStates = {
  readonly out: string;
  readonly data: string;
  readonly old: DatasetListing;
  readonly now: DatasetListing;
  /** In which language both are read */
  readonly texts: TextLanguage;
};

/**
 * The records in which a dataset differs from an earlier state of it. Reads the files that differ, and no other.
 *
 * @returns null where a file's earlier text is not stored any more, or a file was changed since it was loaded
 */
export async function recordChanges(states: TwoStates): Promise<RecordChange[] | null> {
  const files = differingFiles(states);
  const old = await Promise.all(files.old.map((file) => storedFile(states, file)));
  const now = await Promise.all(files.now.map((file) => currentFile(states, file)));
  if ([...old, ...now].includes(null)) return null;
  const [before, after] = [await parsed(old, states), await parsed(now, states)];
  const locate = { before: await before.locator(), after: await after.locator() };
  return pairs(recordsOf(before), recordsOf(after)).flatMap((pair) => changeOf(pair, locate));
}

function differingFiles({ old, now }: TwoStates): { old: DatasetListing; now: DatasetListing } {
  const seen = (files: DatasetListing) => new Set(files.map(({ path, digest: name }) => `${name} ${path}`));
  const [before, after] = [seen(old), seen(now)];
  return {
    old: old.filter((file) => !after.has(`${file.digest} ${file.path}`)),
    now: now.filter((file) => !before.has(`${file.digest} ${file.path}`)),
  };
}

type ListedFile = DatasetListing[number];

async function storedFile({ out, data }: TwoStates, file: ListedFile): Promise<DatasetFile | null> {
  return fileOf(data, file, await loadSource(out, file.digest));
}

async function currentFile({ data }: TwoStates, file: ListedFile): Promise<DatasetFile | null> {
  const bytes = await readFile(join(data, file.path)).catch(() => null);
  return fileOf(data, file, bytes !== null && digest(inUnixLines(bytes)) === file.digest ? bytes : null);
}

function fileOf(data: string, { kind, path }: ListedFile, bytes: Uint8Array | null): DatasetFile | null {
  return bytes === null ? null : { kind, path: `${data}/${path}`, content: { bytes } };
}

function parsed(files: readonly (DatasetFile | null)[], { texts }: TwoStates): Promise<Loaded> {
  return parseDataset(
    files.filter((file) => file !== null),
    [],
    { texts },
  );
}

type Named = { readonly kind: RecordChange["kind"]; readonly id: string; readonly record: object };

function recordsOf({ records }: Loaded): Named[] {
  const edition: Named[] = records.edition === undefined ? [] : [{ kind: "edition", id: "", record: records.edition }];
  return [
    ...edition,
    ...records.projects.map((record) => ({ kind: "projects" as const, id: record.id, record })),
    ...records.programs.map((record) => ({ kind: "program" as const, id: record.id, record })),
    ...records.meetings.map((record) => ({ kind: "meeting" as const, id: record.id, record })),
  ];
}

type Pair = { readonly old: Named | undefined; readonly now: Named | undefined };

function pairs(old: readonly Named[], now: readonly Named[]): Pair[] {
  const keyOf = ({ kind, id }: Named) => `${kind} ${id}`;
  const before = new Map(old.map((one) => [keyOf(one), one]));
  const after = new Set(now.map(keyOf));
  return [
    ...now.map((one) => ({ old: before.get(keyOf(one)), now: one })),
    ...old.filter((one) => !after.has(keyOf(one))).map((one) => ({ old: one, now: undefined })),
  ];
}

function changeOf({ old, now }: Pair, { before, after }: Readonly<Record<"before" | "after", Locate>>): RecordChange[] {
  const named = now ?? old;
  if (named === undefined) return [];
  const fields = old === undefined || now === undefined ? [] : changedFields(old.record, now.record);
  if (old !== undefined && now !== undefined && fields.length === 0) return [];
  const locate = now === undefined ? before : after;
  return [
    {
      kind: named.kind,
      id: named.id,
      old: old?.record ?? null,
      now: now?.record ?? null,
      fields,
      locate: (path) => locate(named.record, path),
    },
  ];
}

/** A record that was changed, added (`old` is null) or removed (`now` is null). */
export type RecordChange = {
  readonly kind: DatasetFileKind;
  /** The record's id; of the edition, nothing */
  readonly id: string;
  readonly old: object | null;
  readonly now: object | null;
  readonly fields: readonly FieldChange[];
  readonly locate: (path: DataPath) => Place;
};
