import { compareText } from "../base/compare-text.ts";
import { kindAt, onePerRecord } from "../model/dataset-paths.ts";
import { folderPath, listDataset, listMeetingFiles } from "./list-dataset.ts";
import { loadBytes } from "./load-bytes.ts";
import type { Loaded } from "./loaded.ts";
import { parseDataset, type ReadOptions } from "./parse-dataset.ts";

/**
 * Read a dataset from a folder: dataset.yaml, projects.yaml, programs/ and meetings/.
 *
 * Reading one after the other is quicker than in parallel for files this small. Every fault is a problem in the
 * result; nothing is thrown for what stands on the disk. Paths in places begin with `dir` as it was given.
 *
 * @param changed files as they are about to be written, in place of what stands on the disk
 */
export async function loadDataset(
  dir: string,
  changed: ChangedFiles = new Map(),
  options: ReadOptions = {},
): Promise<Loaded> {
  const listed = listDataset(dir);
  const { files, problems } = onePerRecord(withChanges(listed.files, changed, folderPath(dir)));
  const unread = files.map(({ kind, path }) => ({
    kind,
    path,
    // Read when its turn comes: the bytes of thousands of files need not be held at once.
    get content() {
      return contentOf(path, changed);
    },
  }));
  const loaded = await parseDataset(unread, [...listed.problems, ...problems], options);
  return { ...loaded, records: { ...loaded.records, meetingFiles: listMeetingFiles(dir) } };
}

/** Bytes by path, as a problem would name it; null where the file is about to go. */
export type ChangedFiles = ReadonlyMap<string, Uint8Array | null>;

type ListedFile = ReturnType<typeof listDataset>["files"][number];

/** The files of a dataset without those that go, and with those that come. */
function withChanges(files: readonly ListedFile[], changed: ChangedFiles, root: string): ListedFile[] {
  const stays = files.filter(({ path }) => changed.get(path) !== null);
  const known = new Set(files.map(({ path }) => path));
  const comes = [...changed].flatMap(([path, bytes]): ListedFile[] => {
    const kind = kindAt(path.slice(root.length + 1));
    return bytes === null || known.has(path) || kind === null ? [] : [{ kind, path }];
  });
  return [...stays, ...comes].toSorted((a, b) => (a.kind === b.kind ? compareText(a.path, b.path) : 0));
}

/** A file's bytes as it stands on the disk, or as it is about to be written. */
export function contentOf(path: string, changed: ChangedFiles): ReturnType<typeof loadBytes> {
  const bytes = changed.get(path);
  return bytes === undefined || bytes === null ? loadBytes(path, mostBytes) : { bytes };
}

/** The longest programme so far has some 40 kB. */
const mostBytes = 1_048_576;
