import type { Says } from "../../words/problem-words.ts";
import type { z } from "zod";
import type { TextSource } from "../../base/byte-source.ts";
import { type DataPath, type FieldPlaces, showPath } from "../../base/place.ts";
import { fieldOf, hasError, orderProblems, type Problem, problemOf } from "../../base/problem.ts";
import type { DatasetFileKind } from "../../model/dataset-paths.ts";
import type { Language } from "../../words/language.ts";
import { parseYaml } from "../yaml/parse-yaml.ts";
import { type JudgedRecord, judgeRecord, mostFaults } from "./judge-record.ts";
import type { SchemaFault } from "./schema-faults.ts";
import { type TextLanguage, textsInLanguage } from "./texts-in-language.ts";

/** What a file is expected to hold: one record, or a list of them. */
export type RecordKind<T> = {
  readonly schema: z.ZodType<T>;
  readonly isList?: boolean;
  /** The id that the file's name asks for. */
  readonly id?: string;
  /** In which language its texts are read; without it each in the first in which it is there */
  readonly texts?: TextLanguage | undefined;
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
  /** Texts that are there in another language only */
  readonly borrowed?: readonly DataPath[];
};

export type ParsedRecords<T> = {
  readonly records: readonly ParsedRecord<T>[];
  /** False if the file holds more than could be read. */
  readonly isComplete: boolean;
  readonly problems: readonly Problem[];
};

/** Parse a file's text into records, and tell every fault in it with its place. Never throws. */
export async function parseRecords<T>(source: TextSource, kind: RecordKind<T>): Promise<ParsedRecords<T>> {
  const asTyped = await judgeText(source, kind);
  if (!hasError(asTyped.problems)) return asTyped;
  const mended = await mendedRecords(source, kind, asTyped);
  if (mended === undefined) return asTyped;
  return { ...asTyped, problems: mostProblems([...typedLines(source, mended.text), ...mended.problems]) };
}

/** The text of records with the signs of YAML in place of those that were typed, where nothing else can be meant; else undefined. */
export async function mendRecords<T>(source: TextSource, kind: RecordKind<T>): Promise<string | undefined> {
  const asTyped = await judgeText(source, kind);
  return hasError(asTyped.problems) ? (await mendedRecords(source, kind, asTyped))?.text : undefined;
}

type JudgedText<T> = ParsedRecords<T> & { readonly isYaml: boolean; readonly text: string };

/** Of all that the text can mean, what has fewer errors: one thing only. */
async function mendedRecords<T>({ file, text }: TextSource, kind: RecordKind<T>, asTyped: JudgedText<T>) {
  const better: JudgedText<T>[] = [];
  const { mendings } = await import("./mendings.ts");
  for (const mended of mendings(text)) {
    const judged = await judgeText({ file, text: mended }, kind);
    if (judged.isYaml && (!asTyped.isYaml || weightOf(judged) < weightOf(asTyped))) better.push(judged);
  }
  const least = Math.min(...better.map(weightOf));
  const best = better.filter((one) => weightOf(one) === least);
  const [first, ...others] = best;
  return others.every((one) => isSameRecords(one, first)) ? first : undefined;
}

/** How much is wrong: a name that means one thing, and only has to be written so, is less of a fault than others. */
function weightOf({ problems }: ParsedRecords<unknown>): number {
  const errors = problems.filter(({ severity }) => severity === "error");
  return errors.reduce((sum, { says }) => sum + (clearNames.has(says) ? 1 : 2), 0);
}

const clearNames: ReadonlySet<string> = new Set<Says>(["schema-type.key", "schema-unknown-key.typed"]);

function isSameRecords(a: JudgedText<unknown>, b: JudgedText<unknown> | undefined): boolean {
  const said = (one: JudgedText<unknown> | undefined) => JSON.stringify(one?.records.map(({ record }) => record));
  return said(a) === said(b);
}

function typedLines({ file, text }: TextSource, mended: string): Problem[] {
  const lines = mended.split("\n");
  return text.split("\n").flatMap((found, at) => {
    const right = lines[at] ?? "";
    if (found === right) return [];
    const same = Array.from(found).findIndex((one, index) => one !== right[index]);
    const place = { file, line: at + 1, col: Math.max(same, 0) + 1 };
    return [problemOf("yaml-syntax.typed", { found: found.trim(), right: right.trim() }, { place })];
  });
}

async function judgeText<T>(source: TextSource, kind: RecordKind<T>): Promise<JudgedText<T>> {
  const { content, problems } = await parseYaml(source);
  const { text } = source;
  if (content === undefined)
    return { records: [], isComplete: false, problems: mostProblems(problems), isYaml: false, text };
  const items = itemsOf(content.value, kind);
  const judged = judgeAll(items, kind);
  const unread = items.length - judged.length;
  const faults = judged.flatMap((one) => one.faults);
  const untold = judged.reduce((count, one) => count + one.untold, 0);
  return {
    records: judged.flatMap(({ parsed }) => (parsed === undefined ? [] : [{ ...parsed, source }])),
    isComplete: unread === 0 && judged.every(({ parsed }) => parsed !== undefined),
    problems:
      faults.length === 0
        ? mostProblems(problems)
        : await withFaults(problems, { faults, untold, unread }, { source, languages: languagesOf(kind) }),
    isYaml: true,
    text,
  };
}

/** The parser that knows places is loaded for those who have something to tell. */
async function withFaults(
  problems: readonly Problem[],
  found: Omit<PlacedFaults, "places">,
  { source, languages }: Read,
) {
  const { yamlPlaces } = await import("../yaml/yaml-places.ts");
  return mostProblems(problems, { ...found, places: () => yamlPlaces(source, languages) });
}

type Read = { readonly source: TextSource; readonly languages: readonly Language[] };

/** The languages in which a text is looked for, the first before the others. */
export function languagesOf({ texts }: { readonly texts?: TextLanguage | undefined }): readonly Language[] {
  return texts === undefined ? [] : [...new Set([texts.language, texts.main])];
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

function judge<T>({ value: written, path }: Item, { schema, id, kind, texts }: RecordKind<T>): Judged<T> {
  const { value, missing } = textsInLanguage(written, schema, texts ?? anyLanguage);
  const { parsed, faults, untold } = judgeRecord(value, schema);
  const found = [...faults, ...wrongFileName(parsed?.record ?? value, id), ...untranslated(missing, texts)];
  return {
    ...(parsed === undefined ? {} : { parsed: { ...parsed, path, borrowed: missing } }),
    faults: found.map((fault) => ({
      ...fault,
      path: [...path, ...fault.path],
      problem: { ...fault.problem, ...(kind !== undefined && fieldOf({ kind, record: value, at: path }, fault.path)) },
    })),
    untold,
  };
}

const anyLanguage: TextLanguage = { language: "ja", main: "ja" };

/** Told once for a record, where the first of them stands. */
function untranslated(missing: readonly DataPath[], texts: TextLanguage | undefined): SchemaFault[] {
  const [first] = missing;
  if (first === undefined || texts === undefined) return [];
  const values = { language: texts.language, fields: missing.map(showPath) };
  return [{ problem: problemOf("text-untranslated", values), path: first, end: "value" }];
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
