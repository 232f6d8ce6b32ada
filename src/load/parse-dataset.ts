import * as z from "zod";
import type { TextSource } from "../base/byte-source.ts";
import { compareText } from "../base/compare-text.ts";
import { type KeptPieces, nothingKept } from "../base/kept-pieces.ts";
import type { DataPath, FieldPlaces } from "../base/place.ts";
import { hasError, orderProblems, type Problem, problemOf } from "../base/problem.ts";
import { type Dataset, Edition, Project } from "../model/dataset.ts";
import { Meeting } from "../model/meeting.ts";
import { Program } from "../model/program.ts";
import { type Language, languages } from "../words/language.ts";
import { newestSchema, SchemaVersion } from "../model/schema-version.ts";
import { type DatasetFileKind, idInName } from "../model/dataset-paths.ts";
import type { DatasetFile } from "./list-dataset.ts";
import type { Loaded, Records } from "./loaded.ts";
import { type ParsedFile, parseFile } from "./parse-file.ts";
import { schemaVersionProblem } from "./schema-version-problem.ts";
import { languagesOf, type ParsedRecord, type RecordKind } from "./record/parse-records.ts";
import type { TextLanguage } from "./record/texts-in-language.ts";

/** How a dataset is to be read. */
export type ReadOptions = {
  /** Programmes as earlier builds read them */
  readonly pieces?: KeptPieces;
  /** In which of its languages; without it the main one */
  readonly language?: Language | undefined;
  /** The same of files that may lack dataset.yaml */
  readonly texts?: TextLanguage;
};

/**
 * Parse the files of a dataset. Never throws.
 *
 * @param faults what went wrong in reading them from disk
 */
export async function parseDataset(
  files: readonly DatasetFile[],
  faults: readonly Problem[] = [],
  options: ReadOptions = {},
): Promise<Loaded> {
  const head = await parseHead(files, options);
  const { texts, languages } = head;
  const edition = inLanguage(await parseFiles(files, "edition", { schema: Edition, texts }), texts);
  const projects = await parseFiles(files, "projects", { schema: Project, isList: true, texts });
  const programs = await parsePrograms(files, texts, options.pieces ?? nothingKept);
  const meetings = await parseFiles(files, "meeting", { schema: Meeting, texts });
  const kinds = [edition, projects, programs, meetings];
  // What a newer program may write, this one would only take for faults.
  const isNewer = head.problems.some(({ code, severity }) => code === "schema-newer" && severity === "error");
  const problems = [...faults, ...head.problems, ...(isNewer ? [] : kinds.flatMap((kind) => kind.problems))];
  const places = recordPlaces(
    kinds.flatMap((kind): ParsedRecord<object>[] => [...kind.records]),
    texts,
  );
  const records: Records = {
    edition: edition.records[0]?.record,
    projects: recordsOf(projects).toSorted(byNumber),
    programs: recordsOf(programs).toSorted(byNumber),
    meetings: recordsOf(meetings).toSorted(byId),
    complete: new Set(kinds.filter(({ isComplete }) => isComplete && !isNewer).map(({ kind }) => kind)),
    gapsOf: places.gapsOf,
    borrowedOf: places.borrowedOf,
  };
  return {
    dataset: datasetOf(records, problems),
    records,
    texts,
    languages,
    sources: kinds.flatMap((kind) => kind.sources),
    problems: orderProblems(problems),
    locator: places.locator,
    originOf: places.originOf,
  };
}

type Head = Pick<Loaded, "texts" | "languages" | "problems">;

/** Asked of dataset.yaml before anything else in it: its version, for a newer one may lack whatever today's has, and its languages. */
async function parseHead(files: readonly DatasetFile[], { language, texts }: ReadOptions): Promise<Head> {
  const named = z.enum(languages);
  const schema = z.looseObject({
    schemaVersion: SchemaVersion.optional(),
    language: named.optional().catch(undefined),
    languages: z.array(named).min(1).optional().catch(undefined),
  });
  const { records } = await parseFiles(files, "edition", { schema });
  const [stated] = records;
  const known = [...new Set(stated?.record.languages ?? [stated?.record.language ?? texts?.main ?? "ja"])];
  const [main = "ja"] = known;
  const of = texts ?? { main, language: language !== undefined && known.includes(language) ? language : main };
  if (stated === undefined) return { texts: of, languages: known, problems: [] };
  const locate = await recordPlaces(records, of).locator();
  const { schemaVersion = 1, language: alone } = stated.record;
  const version =
    schemaVersion === newestSchema
      ? undefined
      : schemaVersionProblem(schemaVersion, locate(stated.record, ["schemaVersion"]));
  const problems: (Problem | undefined)[] = [version];
  if (alone !== undefined && alone !== main)
    problems.push(
      problemOf(
        "dataset-languages.first",
        { language: alone, first: main },
        { place: locate(stated.record, ["language"]) },
      ),
    );
  if (language !== undefined && !known.includes(language))
    problems.push(
      problemOf("dataset-languages.unknown", { language, known }, { place: locate(stated.record, ["languages"]) }),
    );
  return { texts: of, languages: known, problems: problems.filter((one) => one !== undefined) };
}

/** An edition of several languages, as it is in one of them. */
function inLanguage(parsed: ParsedFiles<Edition>, { language }: TextLanguage): ParsedFiles<Edition> {
  const records = parsed.records.map((one) =>
    one.record.languages === undefined ? one : { ...one, record: { ...one.record, language } },
  );
  return { ...parsed, records };
}

function parsePrograms(
  files: readonly DatasetFile[],
  texts: TextLanguage,
  pieces: KeptPieces,
): Promise<ParsedFiles<Program>> {
  const own = files.filter(({ kind }) => kind === "program");
  return parseAll("program", own, (file) =>
    parseFile(file, { schema: Program, id: idInName(file.path), texts }, pieces),
  );
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
  const { schemaVersion: _, languages: __, ...rest } = edition;
  return { ...rest, projects, programs, meetings };
}

type Numbered = { readonly no: number; readonly id: string };

function byNumber(a: Numbered, b: Numbered): number {
  return a.no - b.no || byId(a, b);
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return compareText(a.id, b.id);
}

type RecordPlaces = Pick<Loaded, "locator" | "originOf"> &
  Pick<Records, "gapsOf"> &
  Required<Pick<Records, "borrowedOf">>;

/** Where records stand. Lines and columns are worked out when somebody asks. */
function recordPlaces(parsed: readonly ParsedRecord<object>[], texts: TextLanguage): RecordPlaces {
  const origins = new Map(parsed.map((one) => [one.record, one]));
  return {
    locator: async () => {
      const { yamlPlaces } = await import("./yaml/yaml-places.ts");
      const languages = languagesOf({ texts });
      const placesOf = keepLast((source) => yamlPlaces(source, languages));
      return (record, path = [], end = "value") => {
        const origin = origins.get(record);
        return origin === undefined ? { file: "" } : placesOf(origin.source)([...origin.path, ...path], end);
      };
    },
    originOf: (record) => origins.get(record),
    gapsOf: (record) => origins.get(record)?.gaps ?? noGaps,
    borrowedOf: (record) => origins.get(record)?.borrowed ?? noGaps,
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
