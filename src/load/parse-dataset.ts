import * as z from "zod";
import type { TextSource } from "../base/byte-source.ts";
import { compareText } from "../base/compare-text.ts";
import { type KeptPieces, nothingKept } from "../base/kept-pieces.ts";
import type { DataPath, FieldPlaces } from "../base/place.ts";
import { hasError, orderProblems, type Problem } from "../base/problem.ts";
import { type Dataset, Edition, Project } from "../model/dataset.ts";
import { Meeting } from "../model/meeting.ts";
import { Program } from "../model/program.ts";
import { newestSchema, SchemaVersion } from "../model/schema-version.ts";
import { type DatasetFileKind, idInName } from "../model/dataset-paths.ts";
import type { DatasetFile } from "./list-dataset.ts";
import type { Loaded, Records } from "./loaded.ts";
import { type ParsedFile, parseFile } from "./parse-file.ts";
import { schemaVersionProblem } from "./schema-version-problem.ts";
import type { ParsedRecord, RecordKind } from "./record/parse-records.ts";

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
  const version = await versionProblem(files);
  // What a newer program may write, this one would only take for faults.
  const isNewer = version?.severity === "error";
  const problems = [
    ...faults,
    ...(version === undefined ? [] : [version]),
    ...(isNewer ? [] : kinds.flatMap((kind) => kind.problems)),
  ];
  const places = recordPlaces(kinds.flatMap((kind): ParsedRecord<object>[] => [...kind.records]));
  const records: Records = {
    edition: edition.records[0]?.record,
    projects: recordsOf(projects).toSorted(byNumber),
    programs: recordsOf(programs).toSorted(byNumber),
    meetings: recordsOf(meetings).toSorted(byId),
    complete: new Set(kinds.filter(({ isComplete }) => isComplete && !isNewer).map(({ kind }) => kind)),
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

/** Asked of the file before anything else in it: a newer one may lack whatever today's has. */
async function versionProblem(files: readonly DatasetFile[]): Promise<Problem | undefined> {
  const schema = z.looseObject({ schemaVersion: SchemaVersion.optional() });
  const { records } = await parseFiles(files, "edition", { schema });
  const [stated] = records;
  if (stated === undefined || (stated.record.schemaVersion ?? 1) === newestSchema) return undefined;
  const locate = await recordPlaces(records).locator();
  return schemaVersionProblem(stated.record.schemaVersion, locate(stated.record, ["schemaVersion"]));
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
  const { schemaVersion: _, ...rest } = edition;
  return { ...rest, projects, programs, meetings };
}

type Numbered = { readonly no: number; readonly id: string };

function byNumber(a: Numbered, b: Numbered): number {
  return a.no - b.no || byId(a, b);
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return compareText(a.id, b.id);
}

type RecordPlaces = Pick<Loaded, "locator" | "originOf"> & Pick<Records, "gapsOf">;

/** Where records stand. Lines and columns are worked out when somebody asks. */
function recordPlaces(parsed: readonly ParsedRecord<object>[]): RecordPlaces {
  const origins = new Map(parsed.map((one) => [one.record, one]));
  return {
    locator: async () => {
      const { yamlPlaces } = await import("./yaml/yaml-places.ts");
      const placesOf = keepLast(yamlPlaces);
      return (record, path = [], end = "value") => {
        const origin = origins.get(record);
        return origin === undefined ? { file: "" } : placesOf(origin.source)([...origin.path, ...path], end);
      };
    },
    originOf: (record) => origins.get(record),
    gapsOf: (record) => origins.get(record)?.gaps ?? noGaps,
  };
}

const noGaps: readonly DataPath[] = [];

/** Questions come file by file: one file's places are kept, or those of thousands would fill the memory. */
function keepLast(placesIn: (source: TextSource) => FieldPlaces): (source: TextSource) => FieldPlaces {
  let last: { readonly file: string; readonly places: FieldPlaces } | undefined;
  return (source) => {
    if (last?.file !== source.file) last = { file: source.file, places: placesIn(source) };
    return last.places;
  };
}
