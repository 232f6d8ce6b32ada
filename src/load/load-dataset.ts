import { nothingKept } from "../base/kept-pieces.ts";
import { listDataset, listMeetingFiles } from "./list-dataset.ts";
import { loadBytes } from "./load-bytes.ts";
import type { Loaded } from "./loaded.ts";
import { parseDataset } from "./parse-dataset.ts";

/**
 * Read a dataset from a folder: dataset.yaml, projects.yaml, programs/ and meetings/.
 *
 * Reading one after the other is quicker than in parallel for files this small. Every fault is a problem in the
 * result; nothing is thrown for what stands on the disk. Paths in places begin with `dir` as it was given.
 *
 * @param pieces programmes as earlier builds read them
 * @param changed files as they are about to be written, in place of what stands on the disk
 */
export async function loadDataset(
  dir: string,
  changed: ChangedFiles = new Map(),
  pieces = nothingKept,
): Promise<Loaded> {
  const { files, problems } = listDataset(dir);
  const unread = files.map(({ kind, path }) => ({
    kind,
    path,
    // Read when its turn comes: the bytes of thousands of files need not be held at once.
    get content() {
      return contentOf(path, changed);
    },
  }));
  const loaded = await parseDataset(unread, problems, pieces);
  return { ...loaded, records: { ...loaded.records, meetingFiles: listMeetingFiles(dir) } };
}

/** Bytes by path, as a problem would name it. */
export type ChangedFiles = ReadonlyMap<string, Uint8Array>;

/** A file's bytes as it stands on the disk, or as it is about to be written. */
export function contentOf(path: string, changed: ChangedFiles): ReturnType<typeof loadBytes> {
  const bytes = changed.get(path);
  return bytes === undefined ? loadBytes(path, mostBytes) : { bytes };
}

/** The longest programme so far has some 40 kB. */
const mostBytes = 1_048_576;
