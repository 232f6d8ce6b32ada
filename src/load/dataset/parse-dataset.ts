import { collectGarbage } from "../../base/collect-garbage.ts";
import { compareText } from "../../base/compare-text.ts";
import { digest } from "../../base/digest.ts";
import { hasError } from "../../base/has-error.ts";
import { orderProblems } from "../../base/order-problems.ts";
import type { Problem } from "../../base/problem.ts";
import type { Dataset } from "../../model/dataset.ts";
import { Edition } from "../../model/edition.ts";
import { Meeting } from "../../model/meeting.ts";
import { Program } from "../../model/program.ts";
import { Project } from "../../model/project.ts";
import type { DatasetFile, DatasetFileKind } from "./dataset-file.ts";
import { decodeText } from "../file/decode-text.ts";
import type { DatasetSource, Loaded } from "../loaded.ts";
import { type ParsedRecord, type ParsedRecords, parseRecords, type RecordKind } from "../record/parse-records.ts";
import { recordPlaces } from "./record-places.ts";
import type { Records } from "../records.ts";

/** Parse the files of a dataset. `faults` are what went wrong in reading them from disk. Never throws. */
export async function parseDataset(files: readonly DatasetFile[], faults: readonly Problem[] = []): Promise<Loaded> {
  const edition = await parseFiles(files, "edition", { schema: Edition });
  const projects = await parseFiles(files, "projects", { schema: Project, isList: true });
  const programs = await parseFiles(files, "program", { schema: Program });
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
    locate: places.locate,
    originOf: places.originOf,
  };
}

type ParsedFiles<T> = ParsedRecords<T> & {
  readonly kind: DatasetFileKind;
  readonly sources: readonly DatasetSource[];
};

async function parseFiles<T>(
  files: readonly DatasetFile[],
  kind: DatasetFileKind,
  record: RecordKind<T>,
): Promise<ParsedFiles<T>> {
  const parsed = await Promise.all(files.filter((file) => file.kind === kind).map((file) => parseFile(file, record)));
  return {
    kind,
    records: parsed.flatMap(({ records }) => records),
    isComplete: parsed.length > 0 && parsed.every(({ isComplete }) => isComplete),
    problems: parsed.flatMap(({ problems }) => problems),
    sources: parsed.flatMap(({ sources }) => sources),
  };
}

async function parseFile<T>(file: DatasetFile, record: RecordKind<T>): Promise<Omit<ParsedFiles<T>, "kind">> {
  collectGarbage();
  const { kind, path, content } = file;
  if ("problem" in content) return unparsed(content.problem, []);
  const sources = [{ kind, path, digest: digest(content.bytes) }];
  const decoded = decodeText(path, content.bytes);
  if ("problem" in decoded) return unparsed(decoded.problem, sources);
  const isNamedById = kind === "program" || kind === "meeting";
  return { ...(await parseRecords(decoded.source, isNamedById ? { ...record, id: idInName(path) } : record)), sources };
}

function unparsed(problem: Problem, sources: readonly DatasetSource[]) {
  return { records: [], isComplete: false, problems: [problem], sources };
}

function idInName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1).replace(/\.yaml$/, "");
}

function recordsOf<T>({ records }: ParsedRecords<T>): T[] {
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
