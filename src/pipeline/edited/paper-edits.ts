import { join } from "node:path";
import { digest } from "../../base/digest.ts";
import { ProblemError } from "../../base/problem.ts";
import { engineDigest } from "../../base/version.ts";
import type { DatasetFile } from "../../load/list-dataset.ts";
import type { Templates } from "../../load/load-templates.ts";
import { parseDataset } from "../../load/parse-dataset.ts";
import type { Language } from "../../words/language.ts";
import { loadKinds, papersOfKinds } from "../../papers/kinds.ts";
import { plainMaterials } from "../../papers/paper/kind.ts";
import type { WrittenPaper } from "../../write/manifest.ts";
import { loadPlainFile } from "../../write/plain-file.ts";
import { loadSource } from "../../write/stored-sources.ts";
import type { Plan, PlannedPaper } from "../plan/plan-build.ts";
import { loadListing, loadMaking, type Making } from "../sources/making.ts";
import { paperTexts } from "./paper-texts.ts";
import { type TextChange, textChanges } from "./text-changes.ts";

/** What somebody changed in a paper: its paragraphs, or its cells. */
export type PaperEdit = {
  readonly path: string;
  /**
   * What the file was compared with: as it was written (made again, with the same bytes), or, where that cannot be had,
   * as it would be made now
   */
  readonly comparedWith: "written" | "now";
  readonly changes: readonly TextChange[];
  /** Why the file could not be read; then there are no changes */
  readonly unreadable?: string;
};

/** What people changed in the papers of a plan, paper by paper. */
export async function paperEdits({ papers }: Plan, folder: PaperFolder): Promise<PaperEdit[]> {
  const edits: PaperEdit[] = [];
  for (const planned of papers) if (planned.state === "edited") edits.push(await editOf(planned, folder));
  return edits;
}

/** Where papers stand, and the language of the dataset that they are in; undefined = its main one. */
export type PaperFolder = { readonly out: string; readonly language?: Language | undefined };

async function editOf({ paper, last }: PlannedPaper, folder: PaperFolder): Promise<PaperEdit> {
  const { path } = paper;
  const before = last === undefined ? null : await writtenBefore(folder, path, last);
  const comparedWith = before === null ? "now" : "written";
  try {
    const now = paperTexts(path, await loadPlainFile(join(folder.out, path)));
    const old = paperTexts(path, before ?? (await paper.render()));
    return { path, comparedWith, changes: textChanges(old, now) };
  } catch (error) {
    return { path, comparedWith, changes: [], unreadable: reasonOf(error) };
  }
}

/** @throws the error itself where it is neither the file's nor the system's fault */
function reasonOf(error: unknown): string {
  if (error instanceof ProblemError) return error.message;
  if (error instanceof Error && "code" in error) return error.message;
  throw error;
}

/**
 * The bytes of a paper as we wrote it, made once more from what is stored of its dataset and templates.
 *
 * @returns null where not all of that is stored, or other bytes come out: another version of Shiryo wrote them
 */
export async function writtenBefore(
  { out, language }: PaperFolder,
  path: string,
  last: WrittenPaper,
): Promise<Uint8Array | null> {
  const making = last.made === undefined ? null : await loadMaking(out, last.made);
  if (making === null || making.engine !== engineDigest()) return null;
  const dataset = await storedDataset({ out, language }, making.dataset);
  const templates = await storedTemplates(out, making);
  if (dataset === null || templates === null) return null;
  // A CSV file bears no date.
  const date = new Date(making.date === "" ? 0 : making.date);
  const kinds = await loadKinds(path.slice(0, path.indexOf("/")));
  const isCsvWanted = (one: string) => one === path;
  const papers = papersOfKinds(kinds, plainMaterials({ dataset, templates, date, data: "", isCsvWanted }));
  const bytes = await papers
    .find((paper) => paper.path === path)
    ?.render()
    .catch(undefinedWhereRefused);
  return bytes !== undefined && digest(bytes) === last.digest ? bytes : null;
}

/** Files of the user's own are not stored. */
function undefinedWhereRefused(error: unknown): undefined {
  if (!(error instanceof ProblemError)) throw error;
}

async function storedDataset({ out, language }: PaperFolder, name: string) {
  const listing = await loadListing(out, name);
  const files: DatasetFile[] = [];
  for (const { kind, path, digest: file } of listing ?? []) {
    const bytes = await loadSource(out, file);
    if (bytes === null) return null;
    files.push({ kind, path, content: { bytes } });
  }
  return (await parseDataset(files, [], { language })).dataset;
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
