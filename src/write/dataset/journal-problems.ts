import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseDocument } from "yaml";
import { type Problem, problemOf } from "../../base/problem.ts";
import { folderPath } from "../../load/list-dataset.ts";
import { isReviewJournal, ReviewJournal, reviewFolder } from "../../model/review-journal.ts";
import { listJournals, loadJournal } from "./journals.ts";

/**
 * Journals of a dataset that are not whole, those of reviews from before there was one for every write among them. Reads
 * all of them: `check` asks, a build does not.
 */
export function journalProblems(data: string): Problem[] {
  const done = listJournals(data).filter(({ isDone }) => isDone);
  const damaged = done.filter((listed) => loadJournal(listed).journal === null).map(({ path }) => path);
  return [...damaged, ...damagedReviews(data)].map((file) => problemOf("journal-damaged", {}, { place: { file } }));
}

function damagedReviews(data: string): string[] {
  const folder = `${folderPath(data)}/${reviewFolder}`;
  const paths = namesIn(folder)
    .filter(isReviewJournal)
    .toSorted()
    .map((name) => join(folder, name));
  return paths.filter((path) => !isWhole(path));
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function isWhole(path: string): boolean {
  try {
    const document = parseDocument(readFileSync(path, "utf8"));
    return document.errors.length === 0 && ReviewJournal.safeParse(document.toJS()).success;
  } catch {
    return false;
  }
}
