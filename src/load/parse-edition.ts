import * as z from "zod";
import { decodeByMark } from "../base/byte-source.ts";
import type { DataPath, Place } from "../base/place.ts";
import { type Problem, problemOf } from "../base/problem.ts";
import { type Dataset, Edition, Project } from "../model/dataset.ts";
import { Meeting } from "../model/meeting.ts";
import { Program } from "../model/program.ts";
import { isMisread } from "../words/typed/folded-text.ts";
import { judgeRecord, mostFaults } from "./record/judge-record.ts";
import { mostProblems } from "./record/parse-records.ts";
import type { SchemaFault } from "./record/schema-faults.ts";
import { schemaVersionProblem } from "./schema-version-problem.ts";

/** A dataset to compare with another, wherever it was read from. */
export type EditionSource = {
  readonly kind: "folder" | "revision" | "json" | "packet";
  /** As the user named it: data, HEAD~1, old.json, packet.zip */
  readonly ref: string;
  /** As papers name it: data, HEAD~1（令和７年７月16日、1a2b3c4） */
  readonly label: string;
  readonly dataset: Dataset;
  /** Where a field of a record of `dataset` stands: file, line and column in YAML files, the file alone elsewhere */
  readonly placeOf: (record: object, path?: DataPath) => Place;
};

/** The edition, or null and the problems that keep it from being read. Warnings may stand beside an edition. */
export type LoadedEdition = { readonly edition: EditionSource | null; readonly problems: readonly Problem[] };

/** What `shiryo export` prints. Other programs may add fields of their own beside the records, not inside them. */
const ExportedDataset = z.object({
  ...Edition.shape,
  projects: z.array(z.unknown()),
  programs: z.array(z.unknown()),
  meetings: z.array(z.unknown()).default([]),
});

/** A dataset from the JSON of an export, which may come from anywhere; `file` is what problems name. */
export function parseEdition(
  bytes: Uint8Array,
  file: string,
): { readonly dataset: Dataset | null; readonly problems: readonly Problem[] } {
  const text = decodeByMark(bytes);
  if (text !== undefined && isMisread(text)) return refused(problemOf("compare-file.misread", {}, { place: { file } }));
  const value = parsedJson(text);
  if (value === undefined) return refused(problemOf("compare-file.no-json", {}, { place: { file } }));
  const head = judgeRecord(withoutRecords(value), ExportedDataset);
  const newer = schemaVersionProblem(head.parsed?.record.schemaVersion, { file });
  if (head.faults.length === 0 && newer?.severity === "error") return refused(newer);
  const lists = judgeLists(value);
  const found = { faults: [...head.faults, ...lists.faults].filter(isError), untold: head.untold + lists.untold };
  if (head.parsed === undefined || found.faults.length > 0)
    return {
      dataset: null,
      problems: mostProblems([], { ...found, unread: lists.unread, places: () => () => ({ file }) }),
    };
  const { schemaVersion: _, ...edition } = head.parsed.record;
  const dataset = { ...edition, ...lists.records };
  const twice = repeatedId(dataset);
  if (twice === undefined) return { dataset, problems: [] };
  return refused(problemOf("compare-file.twice", { id: twice }, { place: { file } }));
}

function refused(problem: Problem) {
  return { dataset: null, problems: [problem] };
}

/** JSON.parse throws for what is no JSON, and for nesting that nobody could read. */
function parsedJson(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return undefined;
  }
}

const recordSchemas = { projects: Project, programs: Program, meetings: Meeting };
type RecordLists = { projects: Project[]; programs: Program[]; meetings: Meeting[] };

/** What an edition says of itself: its records are judged one by one. */
function withoutRecords(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const known = Object.entries(value).filter(([key]) => Object.hasOwn(ExportedDataset.shape, key));
  return Object.fromEntries(known.map(([key, field]) => [key, isRecordList(key, field) ? [] : field]));
}

function isRecordList(key: string, field: unknown): field is unknown[] {
  return Object.hasOwn(recordSchemas, key) && Array.isArray(field);
}

/** The records up to the one in which there are more faults than are told: of a hundred thousand they fill the memory. */
function judgeLists(value: unknown) {
  const records: RecordLists = { projects: [], programs: [], meetings: [] };
  const faults: SchemaFault[] = [];
  let untold = 0;
  let unread = 0;
  for (const [key, list] of Object.entries(value ?? {})) {
    if (!isRecordList(key, list)) continue;
    const name = key as keyof RecordLists;
    for (const [index, item] of list.entries()) {
      if (faults.length > mostFaults) {
        unread += list.length - index;
        break;
      }
      const { parsed, faults: found, untold: more } = judgeRecord<object>(item, recordSchemas[name], [name, index]);
      if (parsed !== undefined) (records[name] as object[]).push(parsed.record);
      faults.push(...found.filter(isError).map((fault) => ({ ...fault, path: [name, index, ...fault.path] })));
      untold += more;
    }
  }
  return { records, faults, untold, unread };
}

/** Of odd characters the dataset's own check tells; here its figures and texts are only compared. */
function isError({ problem }: SchemaFault): boolean {
  return problem.severity === "error";
}

function repeatedId({ projects, programs, meetings }: RecordLists): string | undefined {
  for (const records of [projects, programs, meetings]) {
    const seen = new Set<string>();
    for (const { id } of records) {
      if (seen.has(id)) return id;
      seen.add(id);
    }
  }
  return undefined;
}
