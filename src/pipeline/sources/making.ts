import * as z from "zod";
import { digest } from "../../base/digest.ts";
import { engineDigest, version } from "../../base/version.ts";
import type { DatasetSource } from "../../load/loaded.ts";
import type { PaperBasis } from "../../papers/paper/paper.ts";
import { loadSource } from "../../write/stored-sources.ts";

/** What a paper was made from, as it is stored: everything by name and digest. `dataset` is the digest of a listing. */
export const Making = z.strictObject({
  version: z.string(),
  /** Digest of the code that made it; left out by versions that did not tell */
  engine: z.string().optional(),
  date: z.string(),
  files: z.record(z.string(), z.string()),
  dataset: z.string(),
});
export type Making = z.infer<typeof Making>;

/** The files of a dataset, by path inside its folder. */
export const DatasetListing = z.array(
  z.strictObject({ kind: z.enum(["edition", "projects", "program", "meeting"]), path: z.string(), digest: z.string() }),
);
export type DatasetListing = z.infer<typeof DatasetListing>;

/** A text to store, under its digest. */
export type StoredText = { readonly name: string; readonly text: string };

/** The listing of a dataset's files in the folder `data`, the same wherever that folder stands. */
export function listingOf(sources: readonly DatasetSource[], data: string): StoredText {
  const listing: DatasetListing = sources.map(({ kind, path, digest: name }) => {
    return { kind, path: path.slice(data.length + 1), digest: name };
  });
  return stored(listing);
}

export function makingOf({ date, files }: PaperBasis, dataset: string): StoredText {
  return stored({ version, engine: engineDigest(), date, files, dataset });
}

function stored(content: Making | DatasetListing): StoredText {
  const text = JSON.stringify(content);
  return { name: digest(text), text };
}

/** What papers were made from; null where it is not stored any more. */
export function loadMaking(out: string, name: string): Promise<Making | null> {
  return loadJson(out, name, Making);
}

/** The files of a dataset that papers were made from; null where they are not stored any more. */
export function loadListing(out: string, name: string): Promise<DatasetListing | null> {
  return loadJson(out, name, DatasetListing);
}

type Schema<T> = { readonly safeParse: (value: unknown) => { readonly data?: T | undefined } };

async function loadJson<T>(out: string, name: string, schema: Schema<T>): Promise<T | null> {
  const bytes = await loadSource(out, name);
  if (bytes === null) return null;
  try {
    return schema.safeParse(JSON.parse(new TextDecoder().decode(bytes))).data ?? null;
  } catch {
    return null;
  }
}
