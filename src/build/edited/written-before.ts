import { digest } from "../../base/digest.ts";
import { version } from "../../base/version.ts";
import type { DatasetFile } from "../../load/dataset/dataset-file.ts";
import { parseDataset } from "../../load/dataset/parse-dataset.ts";
import type { Templates } from "../../load/templates.ts";
import { loadSource } from "../../write/stored-sources.ts";
import type { WrittenPaper } from "../../write/manifest.ts";
import { loadListing, loadMaking } from "../reasons/load-stored.ts";
import type { Making } from "../reasons/making.ts";
import { wantedPapers } from "../paper/wanted-papers.ts";

/**
 * The bytes of a paper as we wrote it, made once more from what is stored of its dataset and templates.
 *
 * @returns null where not all of that is stored, or other bytes come out: another version of Shiryo wrote them
 */
export async function writtenBefore(out: string, path: string, last: WrittenPaper): Promise<Uint8Array | null> {
  const making = last.made === undefined ? null : await loadMaking(out, last.made);
  if (making === null || making.version !== version) return null;
  const dataset = await storedDataset(out, making.dataset);
  const templates = await storedTemplates(out, making);
  if (dataset === null || templates === null) return null;
  // A CSV file bears no date.
  const documentDate = making.date === "" ? null : new Date(making.date);
  const papers = wantedPapers({ dataset, templates, documentDate, isCsvWanted: (one) => one === path });
  const bytes = await papers.find((paper) => paper.path === path)?.render();
  return bytes !== undefined && digest(bytes) === last.digest ? bytes : null;
}

async function storedDataset(out: string, name: string) {
  const listing = await loadListing(out, name);
  const files: DatasetFile[] = [];
  for (const { kind, path, digest: file } of listing ?? []) {
    const bytes = await loadSource(out, file);
    if (bytes === null) return null;
    files.push({ kind, path, content: { bytes } });
  }
  return (await parseDataset(files)).dataset;
}

async function storedTemplates(out: string, making: Making): Promise<Templates | null> {
  const files = new Map<string, Uint8Array>();
  for (const [name, file] of Object.entries(making.files)) {
    const bytes = await loadSource(out, file);
    if (bytes === null) return null;
    files.set(name, bytes);
  }
  return { files, dir: "", pathOf: (name) => name };
}
