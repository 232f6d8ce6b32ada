import * as z from "zod";
import { digest } from "../../base/digest.ts";
import type { DatasetSource } from "../../load/loaded.ts";
import type { PaperBasis } from "../paper/paper.ts";

/** What a paper was made from, as it is stored: everything by name and digest. `dataset` is the digest of a listing. */
export const Making = z.strictObject({
  version: z.string(),
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

export function makingOf({ version, date, files }: PaperBasis, dataset: string): StoredText {
  return stored({ version, date, files, dataset });
}

function stored(content: Making | DatasetListing): StoredText {
  const text = JSON.stringify(content);
  return { name: digest(text), text };
}
