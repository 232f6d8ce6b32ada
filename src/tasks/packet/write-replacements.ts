import { existsSync } from "node:fs";
import { join } from "node:path";
import { digest } from "../../base/digest.ts";
import type { Problem } from "../../base/problem.ts";
import type { FileBytes } from "../../papers/packet/pdf/convert-papers.ts";
import { notWritten } from "../../pipeline/folder/written-files.ts";
import { loadDigest } from "../../write/plain-file.ts";
import { writeFileWhole } from "../../write/write-file-whole.ts";

/** Where replacements stand below the output folder. */
export type WrittenReplacements = {
  readonly folder: string;
  readonly zip: string;
  readonly files: readonly string[];
  /** Whether the very same stood there already */
  readonly isThere: boolean;
};

type Order = { readonly id: string; readonly files: readonly FileBytes[]; readonly zip: Uint8Array };

/**
 * Write replacements into a folder of their own, the zip last. What stands there may have been handed out: other
 * replacements go into the next folder, and nothing is overwritten.
 */
export async function writeReplacements(
  out: string,
  order: Order,
): Promise<{ readonly written: WrittenReplacements | null; readonly problems: readonly Problem[] }> {
  const place = freePlace(out, order);
  const paths = order.files.map(({ name, bytes }) => ({ path: `${place.folder}/${name}`, bytes }));
  const due = [...paths, ...(place.isThere ? [] : [{ path: place.zip, bytes: order.zip }])];
  for (const { path, bytes } of due) {
    const file = join(out, path);
    // Of what is there already only the PDF can be missing.
    if (place.isThere && existsSync(file)) continue;
    try {
      await writeFileWhole(file, bytes);
    } catch (error) {
      return { written: null, problems: [notWritten(error, file)] };
    }
  }
  return { written: { ...place, files: order.files.map(({ name }) => name) }, problems: [] };
}

type Place = Omit<WrittenReplacements, "files">;

/** The first place where nothing stands, or the very same. */
function freePlace(out: string, { id, zip }: Order): Place {
  const sha256 = digest(zip);
  for (let number = 1; ; number += 1) {
    const folder = `packets/${id}-差替え${number === 1 ? "" : number}`;
    const place = { folder, zip: `${folder}.zip` };
    const there = loadDigest(join(out, place.zip));
    if (there === sha256) return { ...place, isThere: true };
    if (there === null && !existsSync(join(out, folder))) return { ...place, isThere: false };
  }
}
