import type { z } from "zod";
import type { TextSource } from "../../base/byte-source.ts";
import type { DataPath, FieldPlaces } from "../../base/place.ts";
import { fieldOf, hasError, orderProblems, type Problem, problemOf } from "../../base/problem.ts";
import type { DatasetFileKind } from "../../model/dataset-paths.ts";
import { parseYaml } from "../yaml/parse-yaml.ts";
import { type JudgedRecord, judgeRecord, mostFaults } from "./judge-record.ts";
import type { SchemaFault } from "./schema-faults.ts";

/** What a file is expected to hold: one record, or a list of them. */
export type RecordKind<T> = {
  readonly schema: z.ZodType<T>;
  readonly isList?: boolean;
  /** The id that the file's name asks for. */
  readonly id?: string;
  /** What problems call the record's kind; without it they tell no field in words */
  readonly kind?: DatasetFileKind;
};

/** A record, and where it stands: its file, and its path inside that file. */
export type ParsedRecord<T> = {
  readonly record: T;
  readonly source: TextSource;
  readonly path: DataPath;
  /** Fields left out because they were wrong. What follows from their absence is no fault of its own. */
  readonly gaps: readonly DataPath[];
};

export type ParsedRecords<T> = {
  readonly records: readonly ParsedRecord<T>[];
  /** False if the file holds more than could be read. */
  readonly isComplete: boolean;
  readonly problems: readonly Problem[];
};

/** Parse a file's text into records, and tell every fault in it with its place. Never throws. */
export async function parseRecords<T>(source: TextSource, kind: RecordKind<T>): Promise<ParsedRecords<T>> {
  const { content, problems } = await parseYaml(source);
  if (content === undefined) return { records: [], isComplete: false, problems: mostProblems(problems) };
  const items = itemsOf(content.value, kind);
  const judged = judgeAll(items, kind);
  const unread = items.length - judged.length;
  const faults = judged.flatMap((one) => one.faults);
  const untold = judged.reduce((count, one) => count + one.untold, 0);
  return {
    records: judged.flatMap(({ parsed }) => (parsed === undefined ? [] : [{ ...parsed, source }])),
    isComplete: unread === 0 && judged.every(({ parsed }) => parsed !== undefined),
    problems:
      faults.length === 0 ? mostProblems(problems) : await withFaults(problems, { faults, untold, unread }, source),
  };
}

/** The parser that knows places is loaded for those who have something to tell. */
async function withFaults(problems: readonly Problem[], found: Omit<PlacedFaults, "places">, source: TextSource) {
  const { yamlPlaces } = await import("../yaml/yaml-places.ts");
  return mostProblems(problems, { ...found, places: () => yamlPlaces(source) });
}

type Item = { readonly value: unknown; readonly path: DataPath };

/** Anything but a list, where a list should be, is judged as one record and found wrong. */
function itemsOf(value: unknown, { isList = false }: { readonly isList?: boolean }): Item[] {
  if (!isList || !Array.isArray(value)) return [{ value, path: [] }];
  return value.map((item: unknown, index) => ({ value: item, path: [index] }));
}

type Judged<T> = Omit<JudgedRecord<T>, "parsed"> & { readonly parsed?: Omit<ParsedRecord<T>, "source"> };

/** The records up to the one in which there are more faults than are told. */
function judgeAll<T>(items: readonly Item[], kind: RecordKind<T>): Judged<T>[] {
  const judged: Judged<T>[] = [];
  let errors = 0;
  for (const item of items) {
    if (errors > mostFaults) break;
    const one = judge(item, kind);
    errors += one.faults.filter(({ problem }) => problem.severity === "error").length;
    judged.push(one);
  }
  return judged;
}

function judge<T>({ value, path }: Item, { schema, id, kind }: RecordKind<T>): Judged<T> {
  const { parsed, faults, untold } = judgeRecord(value, schema);
  return {
    ...(parsed === undefined ? {} : { parsed: { ...parsed, path } }),
    faults: [...faults, ...wrongFileName(parsed?.record ?? value, id)].map((fault) => ({
      ...fault,
      path: [...path, ...fault.path],
      problem: { ...fault.problem, ...(kind !== undefined && fieldOf({ kind, record: value, at: path }, fault.path)) },
    })),
    untold,
  };
}

type Fields = Record<string | number, unknown>;

function wrongFileName(value: unknown, id: string | undefined): SchemaFault[] {
  const found = (value as Fields | null)?.["id"];
  if (id === undefined || typeof found !== "string" || found === id) return [];
  return [{ problem: problemOf("file-name", { found, id }), path: ["id"], end: "value" }];
}

/**
 * A file's problems and faults as problems: the first hundred, errors before warnings, and how many more there are.
 *
 * That is more than anybody mends before the next check, and the places of a hundred thousand would take minutes.
 */
export function mostProblems(problems: readonly Problem[], found: PlacedFaults = noFaults): Problem[] {
  const { faults, places, unread = 0 } = found;
  const first = faults.toSorted((a, b) => gravity(a.problem) - gravity(b.problem)).slice(0, mostFaults);
  const told = [...problems.slice(0, mostFaults), ...problemsAt(first, places)].slice(0, mostFaults);
  const untold = problems.length + faults.length + (found.untold ?? 0) - told.length;
  const { place } = orderProblems(told).at(-1) ?? {};
  if (untold + unread === 0 || place === undefined) return told;
  const says = hasError(told) ? "file-many-problems" : "file-many-warnings";
  return [...told, problemOf(says, { untold, unread }, { place })];
}

function gravity({ severity }: Problem): number {
  return severity === "error" ? 0 : 1;
}

/** Faults, and what works out where everything in their file stands. */
type PlacedFaults = {
  readonly faults: readonly SchemaFault[];
  /** Faults that are only counted, and records that nobody has looked at because there were so many */
  readonly untold?: number;
  readonly unread?: number;
  readonly places?: () => FieldPlaces;
};

const noFaults: PlacedFaults = { faults: [] };

function problemsAt(faults: readonly SchemaFault[], places: PlacedFaults["places"]): Problem[] {
  const placeOf = faults.length === 0 ? undefined : places?.();
  if (placeOf === undefined) return [];
  return faults.map(({ problem, path, end, part }) => ({ ...problem, place: placeOf(path, end, part) }));
}
