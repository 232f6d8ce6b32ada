import { basename, dirname, join } from "node:path";
import { digest } from "../../base/digest.ts";
import { loadPlainFile } from "../../write/plain-file.ts";
import { writeFileWhole } from "../../write/write-file-whole.ts";

/** A paper that went or was replaced, and where a copy of it is: both below the output folder. */
export type KeptCopy = { readonly path: string; readonly copy: string };

/** Where copies go, below the output folder. Nothing removes them but people. */
export const copiesFolder = ".shiryo/replaced";

/**
 * Copy a file of an output folder before it goes, under a name that begins with its digest: no copy takes the place of
 * another.
 *
 * @returns where the copy is, and the SHA-256 of what was copied: what goes must be that, and nothing saved meanwhile
 * @throws the system's error
 */
export async function keepCopy(out: string, path: string): Promise<KeptCopy & { readonly digest: string }> {
  const bytes = await loadPlainFile(join(out, path));
  const name = digest(bytes);
  const copy = `${copiesFolder}/${dirname(path)}/${name.slice(0, 12)}_${basename(path)}`;
  await writeFileWhole(join(out, copy), bytes);
  return { path, copy, digest: name };
}
