import type { z } from "zod";
import type { TextSource } from "../../base/byte-source.ts";
import type { DataPath, FieldPlaces } from "../../base/place.ts";
import { hasError, orderProblems, type Problem, problemOf } from "../../base/problem.ts";
import { parseYaml } from "../yaml/parse-yaml.ts";
import { forbiddenCharacters } from "./forbidden-characters.ts";
import { oddCharacters } from "./odd-characters.ts";
import { type SchemaFault, schemaFaults } from "./schema-faults.ts";

/** What a file is expected to hold: one record, or a list of them. */
export type RecordKind<T> = {
  readonly schema: z.ZodType<T>;
  readonly isList?: boolean;
  /** The id that the file's name asks for. */
  readonly id?: string;
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
  const judged = itemsOf(content.value, kind).map((item) => judge(item, kind));
  const faults = judged.flatMap((one) => one.faults);
  return {
    records: judged.flatMap(({ parsed }) => (parsed === undefined ? [] : [{ ...parsed, source }])),
    isComplete: judged.every(({ parsed }) => parsed !== undefined),
    problems: faults.length === 0 ? mostProblems(problems) : await withFaults(problems, faults, source),
  };
}

/** The parser that knows places is loaded for those who have something to tell. */
async function withFaults(problems: readonly Problem[], faults: readonly SchemaFault[], source: TextSource) {
  const { yamlPlaces } = await import("../yaml/yaml-places.ts");
  return mostProblems(problems, { faults, places: () => yamlPlaces(source) });
}

type Item = { readonly value: unknown; readonly path: DataPath };

/** Anything but a list, where a list should be, is judged as one record and found wrong. */
function itemsOf(value: unknown, { isList = false }: { readonly isList?: boolean }): Item[] {
  if (!isList || !Array.isArray(value)) return [{ value, path: [] }];
  return value.map((item: unknown, index) => ({ value: item, path: [index] }));
}

type Judged<T> = {
  readonly parsed?: Omit<ParsedRecord<T>, "source">;
  readonly faults: readonly SchemaFault[];
};

function judge<T>({ value, path }: Item, { schema, id }: RecordKind<T>): Judged<T> {
  const result = schema.safeParse(value);
  const others = [...forbiddenCharacters(value), ...wrongFileName(value, id), ...oddCharacters(value)];
  const inFile = (fault: SchemaFault) => ({ ...fault, path: [...path, ...fault.path] });
  if (result.success) return { parsed: { record: result.data, path, gaps: [] }, faults: others.map(inFile) };
  const faults = schemaFaults(schema, value, result.error);
  const gaps = faults.map((fault) => fault.path);
  const rest = schema.safeParse(withoutFields(value, gaps));
  return {
    ...(rest.success ? { parsed: { record: rest.data, path, gaps } } : {}),
    faults: [...faults, ...others].map(inFile),
  };
}

/** The value without its faulty fields, so that the rest of the record can be held against other records. */
function withoutFields(value: unknown, paths: readonly DataPath[]): unknown {
  const copy = structuredClone(value);
  for (const path of paths) {
    const group = path.slice(0, -1).reduce<unknown>((inner, step) => (inner as Fields | undefined)?.[step], copy);
    const last = path.at(-1);
    if (typeof group === "object" && group !== null && !Array.isArray(group) && last !== undefined)
      delete (group as Fields)[last];
  }
  return copy;
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
export function mostProblems(problems: readonly Problem[], { faults, places }: PlacedFaults = noFaults): Problem[] {
  const first = faults.toSorted((a, b) => gravity(a.problem) - gravity(b.problem)).slice(0, mostTold);
  const told = [...problems.slice(0, mostTold), ...problemsAt(first, places)].slice(0, mostTold);
  const untold = problems.length + faults.length - told.length;
  const { place } = orderProblems(told).at(-1) ?? {};
  if (untold === 0 || place === undefined) return told;
  const says = hasError(told) ? "file-many-problems" : "file-many-warnings";
  return [...told, problemOf(says, { untold }, { place })];
}

function gravity({ severity }: Problem): number {
  return severity === "error" ? 0 : 1;
}

/** Faults, and what works out where everything in their file stands. */
type PlacedFaults = { readonly faults: readonly SchemaFault[]; readonly places?: () => FieldPlaces };

const noFaults: PlacedFaults = { faults: [] };
const mostTold = 100;

function problemsAt(faults: readonly SchemaFault[], places: PlacedFaults["places"]): Problem[] {
  const placeOf = faults.length === 0 ? undefined : places?.();
  if (placeOf === undefined) return [];
  return faults.map(({ problem, path, end, part }) => ({ ...problem, place: placeOf(path, end, part) }));
}
