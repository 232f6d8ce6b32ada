import { readdirSync, readFileSync } from "node:fs";
import { copyFile, constants, link, mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { parseDocument } from "yaml";
import { type Plain, yamlText } from "../../edit/yaml-text.ts";
import { journalFolder, journalName } from "../../model/journal-names.ts";
import { Journal } from "../../model/journal.ts";
import { temporaryName } from "../unfinished-files.ts";
import { writeFileWhole } from "../write-file-whole.ts";
import { type Problem, problemOf } from "../../base/problem.ts";
import { folderPath } from "../../load/list-dataset.ts";
import { isReviewJournal, ReviewJournal, reviewFolder } from "../../model/review-journal.ts";

/** A journal in the folder of a dataset. */
export type StoredJournal = {
  /** 2026-08-21-1 */
  readonly name: string;
  readonly path: string;
  readonly isDone: boolean;
  /** null where the file is damaged, or of a newer version */
  readonly journal: Journal | null;
};

/** The journals of a dataset in the order in which they were begun. Reads names, and the content when it is asked for. */
export function listJournals(
  data: string,
): { readonly name: string; readonly isDone: boolean; readonly path: string }[] {
  const folder = join(data, journalFolder);
  return namesIn(folder)
    .flatMap((file) => {
      const known = journalName(file);
      return known === undefined ? [] : [{ ...known, path: join(folder, file) }];
    })
    .toSorted((a, b) => sortKey(a.name).localeCompare(sortKey(b.name), "en"));
}

/** The tenth write of a day comes behind the ninth. */
function sortKey(name: string): string {
  return `${name.slice(0, 10)}-${name.slice(11).padStart(9, "0")}`;
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Read a journal. */
export function loadJournal(listed: ReturnType<typeof listJournals>[number]): StoredJournal {
  return { ...listed, journal: parseJournal(textOf(listed.path)) };
}

function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

/** A journal's text as what it says; null where it is damaged. */
export function parseJournal(text: string): Journal | null {
  const document = parseDocument(text);
  if (document.errors.length > 0) return null;
  return Journal.safeParse(document.toJS()).data ?? null;
}

/**
 * Write a journal before what it tells of: `<date>-<n>.unfinished.yaml` with the first free number, whole at once.
 *
 * @throws the system's error
 */
export async function beginJournal(data: string, journal: Journal): Promise<StoredJournal> {
  const folder = join(data, journalFolder);
  await mkdir(folder, { recursive: true });
  const whole = join(folder, temporaryName());
  await writeFileWhole(whole, yamlText(journal as unknown as Plain));
  try {
    for (let no = firstFree(data, journal.date); ; no += 1) {
      const name = `${journal.date}-${no}`;
      const path = join(folder, `${name}.unfinished.yaml`);
      if (await isTaken(whole, path)) return { name, path, isDone: false, journal };
    }
  } finally {
    await rm(whole, { force: true }).catch(() => {});
  }
}

function firstFree(data: string, date: string): number {
  const numbers = listJournals(data)
    .filter(({ name }) => name.startsWith(date))
    .map(({ name }) => Number(name.slice(date.length + 1)));
  return Math.max(0, ...numbers) + 1;
}

/** Whether the name was free and is ours now. Some disks have no second names for a file. */
async function isTaken(whole: string, path: string): Promise<boolean> {
  try {
    await link(whole, path).catch((error: NodeJS.ErrnoException) => {
      if (error.code === "EEXIST") throw error;
      return copyFile(whole, path, constants.COPYFILE_EXCL);
    });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/** Everything that a journal tells of is written: it takes its lasting name. */
export async function endJournal({ name, path }: StoredJournal): Promise<string> {
  const done = join(path, "..", `${name}.yaml`);
  await rename(path, done);
  return done;
}

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
  const paths = journalNamesIn(folder)
    .filter(isReviewJournal)
    .toSorted()
    .map((name) => join(folder, name));
  return paths.filter((path) => !isWhole(path));
}

function journalNamesIn(folder: string): readonly string[] {
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
