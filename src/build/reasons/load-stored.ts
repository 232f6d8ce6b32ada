import { loadSource } from "../../write/stored-sources.ts";
import { DatasetListing, Making } from "./making.ts";

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
