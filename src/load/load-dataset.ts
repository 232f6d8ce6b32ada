import { listDataset } from "./dataset/list-dataset.ts";
import type { Loaded } from "./loaded.ts";
import { parseDataset } from "./dataset/parse-dataset.ts";
import { loadBytes } from "./file/load-bytes.ts";

/**
 * Read a dataset from a folder: dataset.yaml, projects.yaml, programs/ and meetings/.
 *
 * Reading one after the other is quicker than in parallel for files this small. Every fault is a problem in the
 * result; nothing is thrown for what stands on the disk. Paths in places begin with `dir` as it was given.
 */
export async function loadDataset(dir: string): Promise<Loaded> {
  const { files, problems } = listDataset(dir);
  const read = files.map(({ kind, path }) => ({ kind, path, content: loadBytes(path, mostBytes) }));
  return parseDataset(read, problems);
}

/** The longest programme so far has some 40 kB. */
const mostBytes = 1_048_576;
