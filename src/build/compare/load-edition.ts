import { statSync } from "node:fs";
import { hasError } from "../../base/has-error.ts";
import { loadDataset } from "../../load/load-dataset.ts";
import type { LoadedEdition } from "./edition-source.ts";
import { loadFileEdition } from "./load-file-edition.ts";
import { loadGitEdition } from "./load-git-edition.ts";

/**
 * A dataset by what a user calls it: a folder, the JSON that `shiryo export` prints, or a packet's zip. Where no such
 * file or folder exists, a git revision of the folder `data`: v1, HEAD~1, or v1:other/data for another folder in it.
 *
 * The rules of check/ are not asked: what was handed out once is compared as it was.
 */
export async function loadEdition(ref: string, { data }: { readonly data: string }): Promise<LoadedEdition> {
  const stat = statSync(ref, { throwIfNoEntry: false });
  if (stat === undefined) return loadGitEdition(ref, data);
  return stat.isDirectory() ? loadFolderEdition(ref) : loadFileEdition(ref);
}

async function loadFolderEdition(ref: string): Promise<LoadedEdition> {
  const { dataset, problems, locator } = await loadDataset(ref);
  if (dataset === null) return { edition: null, problems: problems.filter((problem) => hasError([problem])) };
  return { edition: { kind: "folder", ref, label: ref, dataset, placeOf: await locator() }, problems };
}
