import { type Dirent, readdirSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { compareText } from "../../base/compare-text.ts";
import { hasError, type Problem, problemOf } from "../../base/problem.ts";
import { checkDataset } from "../../check/check-dataset.ts";
import { loadBytes } from "../../load/load-bytes.ts";
import { loadDataset } from "../../load/load-dataset.ts";
import { loadLanguages } from "../../load/load-languages.ts";
import { placedProblems } from "../../load/placed-problems.ts";
import type { Language } from "../../words/language.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { ReviewRecord } from "../../review/compare/review-record.ts";
import { type ReturnedFile, readReturnedFile } from "../../review/form/returned-file.ts";
import { reviewFiles } from "../../review/review-files.ts";
import { finishBroken } from "../../write/dataset/finish-writes.ts";
import { type Applied, applyReview, type ReviewOrder } from "./apply-review.ts";

/** What came of a review. */
export type ReviewResult = {
  /** null where the dataset has errors: nothing can be held against it then */
  readonly dataset: Dataset | null;
  readonly files: readonly ReturnedFile[];
  readonly records: readonly ReviewRecord[];
  /** null where nothing was written */
  readonly applied: Applied | null;
  readonly problems: readonly Problem[];
};

/**
 * Read returned workbooks, hold them against the dataset and, where that is asked for, write what was accepted.
 *
 * A file that is refused as a whole keeps all from being written: what it holds might contradict the others.
 */
export async function reviewWorkbooks(order: ReviewOrder): Promise<ReviewResult> {
  const finished = order.apply ? await finishBroken(order.data, new Date(`${order.date}T${order.time}`)) : [];
  if (hasError(finished)) return { ...nothing, dataset: null, problems: finished };
  const returned = loadReturned(order.files);
  const language = languageOfAll(returned.files, order.data);
  const loaded = await loadDataset(order.data, new Map(), { language });
  const { dataset } = loaded;
  const faults = [...loaded.problems, ...checkDataset(loaded)].filter(({ severity }) => severity === "error");
  if (dataset === null || faults.length > 0)
    return { ...nothing, dataset: null, problems: [...finished, ...(await placedProblems(faults))] };
  const review = reviewFiles(returned.files, dataset, order);
  const problems = [...finished, ...returned.problems, ...otherLanguages(returned.files), ...review.problems];
  const found = { dataset, files: returned.files, records: review.records, applied: null, problems };
  const isWanted = order.apply && !hasError(problems) && review.records.some(({ decision }) => decision === "apply");
  if (!isWanted) return found;
  const applied = await applyReview({ order, loaded, files: returned.files, records: review.records });
  return "problems" in applied ? { ...found, problems: [...problems, ...applied.problems] } : { ...found, applied };
}

const nothing = { files: [], records: [], applied: null };

/** The language of the dataset in which workbooks were handed out; undefined where it has only one. */
function languageOfAll([first]: readonly ReturnedFile[], data: string): Language | undefined {
  return loadLanguages(data).find((language) => language === first?.form.language);
}

/** Texts of two languages are not held against each other. */
function otherLanguages([first, ...others]: readonly ReturnedFile[]): Problem[] {
  return others.flatMap(({ name, form }) => {
    if (first === undefined || form.language === first.form.language) return [];
    const values = { language: form.language, other: first.form.language };
    return [problemOf("review-edition.languages", values, { place: { file: name } })];
  });
}

/** Read returned workbooks from the disk, one after the other: only what was typed into them is kept. */
export function loadReturned(names: readonly string[]): { files: ReturnedFile[]; problems: Problem[] } {
  const files: ReturnedFile[] = [];
  const problems: Problem[] = [];
  for (const name of returnedPaths(names)) {
    const loaded = loadBytes(name, mostBytes);
    const read = "problem" in loaded ? { problems: [loaded.problem] } : readReturnedFile(name, loaded.bytes);
    if ("problems" in read) problems.push(...read.problems);
    else files.push(read);
  }
  return { files, problems };
}

/** A workbook of 5,000 programmes has some 5 MB. */
const mostBytes = 50_000_000;

/**
 * The workbooks that a user means, each once: files as they are named, the workbooks of a folder, and those that a
 * pattern such as `back/*.xlsx` fits, which the shells of Windows leave to the program.
 *
 * What Excel puts beside an open workbook (`~$PJ5.xlsx`) is none. A name that fits nothing stays, to be told.
 */
export function returnedPaths(names: readonly string[]): readonly string[] {
  const paths = names.flatMap((name) => {
    const found = expanded(name);
    return found.length > 0 ? found : [name];
  });
  return [...new Set(paths)].filter((path) => !basename(path).startsWith("~$"));
}

function expanded(name: string): string[] {
  if (isFolder(name)) return workbooksIn(name).map((file) => join(name, file));
  if (!basename(name).includes("*")) return [];
  const [folder, pattern] = [dirname(name), basename(name)];
  const parts = pattern.split("*").map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const fits = new RegExp(`^${parts.join(".*")}$`, "iu");
  const found = workbooksIn(folder).filter((file) => fits.test(file));
  return found.map((file) => (folder === "." ? file : join(folder, file)));
}

function isFolder(name: string): boolean {
  try {
    return statSync(name).isDirectory();
  } catch {
    return false;
  }
}

function workbooksIn(folder: string): string[] {
  return entriesOf(folder)
    .flatMap((entry) => (entry.isDirectory() ? [] : [entry.name]))
    .filter((name) => /\.xls[xm]$/i.test(name) && !/^[.~]/.test(name))
    .toSorted(compareText);
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
