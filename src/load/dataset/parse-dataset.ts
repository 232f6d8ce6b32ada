import { compareText } from "../../base/compare-text.ts";
import { hasError } from "../../base/has-error.ts";
import { type KeptPieces, nothingKept } from "../../base/kept-pieces.ts";
import { orderProblems } from "../../base/order-problems.ts";
import type { Problem } from "../../base/problem.ts";
import type { Dataset } from "../../model/dataset.ts";
import { Edition } from "../../model/edition.ts";
import { Meeting } from "../../model/meeting.ts";
import { Program } from "../../model/program.ts";
import { Project } from "../../model/project.ts";
import type { DatasetFile, DatasetFileKind } from "./dataset-file.ts";
import type { Loaded } from "../loaded.ts";
import type { ParsedRecord, RecordKind } from "../record/parse-records.ts";
import { idInName } from "./id-in-name.ts";
import { type ParsedFile, parseFile } from "./parse-file.ts";
import { recordPlaces } from "./record-places.ts";
import type { Records } from "../records.ts";

/**
 * Parse the files of a dataset. Never throws.
 *
 * @param faults what went wrong in reading them from disk
 * @param pieces programmes as earlier builds read them
 */
export async function parseDataset(
  files: readonly DatasetFile[],
  faults: readonly Problem[] = [],
  pieces = nothingKept,
): Promise<Loaded> {
  const edition = await parseFiles(files, "edition", { schema: Edition });
  const projects = await parseFiles(files, "projects", { schema: Project, isList: true });
  const programs = await parsePrograms(files, pieces);
  const meetings = await parseFiles(files, "meeting", { schema: Meeting });
  const kinds = [edition, projects, programs, meetings];
  const problems = [...faults, ...kinds.flatMap((kind) => kind.problems)];
  const places = recordPlaces(kinds.flatMap((kind): ParsedRecord<object>[] => [...kind.records]));
  const records: Records = {
    edition: edition.records[0]?.record,
    projects: recordsOf(projects).toSorted(byNumber),
    programs: recordsOf(programs).toSorted(byNumber),
    meetings: recordsOf(meetings).toSorted(byId),
    complete: new Set(kinds.filter(({ isComplete }) => isComplete).map(({ kind }) => kind)),
    gapsOf: places.gapsOf,
  };
  return {
    dataset: datasetOf(records, problems),
    records,
    sources: kinds.flatMap((kind) => kind.sources),
    problems: orderProblems(problems),
    locator: places.locator,
    originOf: places.originOf,
  };
}

function parsePrograms(files: readonly DatasetFile[], pieces: KeptPieces): Promise<ParsedFiles<Program>> {
  const own = files.filter(({ kind }) => kind === "program");
  return parseAll("program", own, (file) => parseFile(file, { schema: Program, id: idInName(file.path) }, pieces));
}

function parseFiles<T>(
  files: readonly DatasetFile[],
  kind: DatasetFileKind,
  record: RecordKind<T>,
): Promise<ParsedFiles<T>> {
  const own = files.filter((file) => file.kind === kind);
  const kindOf = ({ path }: DatasetFile) => (kind === "meeting" ? { ...record, id: idInName(path) } : record);
  return parseAll(kind, own, (file) => parseFile(file, kindOf(file)));
}

type ParsedFiles<T> = ParsedFile<T> & { readonly kind: DatasetFileKind };

/** One after the other: the texts of all of them at once would fill the memory. */
async function parseAll<T>(
  kind: DatasetFileKind,
  files: readonly DatasetFile[],
  parse: (file: DatasetFile) => Promise<ParsedFile<T>>,
): Promise<ParsedFiles<T>> {
  const parsed: ParsedFile<T>[] = [];
  for (const file of files) parsed.push(await parse(file));
  return {
    kind,
    records: parsed.flatMap(({ records }) => records),
    isComplete: parsed.length > 0 && parsed.every(({ isComplete }) => isComplete),
    problems: parsed.flatMap(({ problems }) => problems),
    sources: parsed.flatMap(({ sources }) => sources),
  };
}

function recordsOf<T>({ records }: ParsedFiles<T>): T[] {
  return records.map(({ record }) => record);
}

function datasetOf({ edition, projects, programs, meetings }: Records, problems: readonly Problem[]): Dataset | null {
  if (edition === undefined || hasError(problems)) return null;
  return { ...edition, projects, programs, meetings };
}

type Numbered = { readonly no: number; readonly id: string };

function byNumber(a: Numbered, b: Numbered): number {
  return a.no - b.no || byId(a, b);
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return compareText(a.id, b.id);
}
