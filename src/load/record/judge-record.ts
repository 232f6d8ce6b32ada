import type { z } from "zod";
import type { DataPath } from "../../base/place.ts";
import { problemOf } from "../../base/problem.ts";
import { forbiddenCharacters, oddCharacters } from "./odd-characters.ts";
import { readFault, readTyped, typedFault } from "./read-typed.ts";
import { countFaults, type SchemaFault, schemaFaults } from "./schema-faults.ts";

/** A value held against the schema of its record: what it gives, and what is wrong with it. */
export type JudgedRecord<T> = {
  /** Undefined where too much of it is wrong; `gaps` are fields left out because they were. */
  readonly parsed?: { readonly record: T; readonly gaps: readonly DataPath[] };
  readonly faults: readonly SchemaFault[];
  /** Faults beyond those that anybody would want to be told. */
  readonly untold: number;
};

/** More than anybody mends before the next check. */
export const mostFaults = 100;

/** Hold a value against a schema. Paths count from the value itself; sentences name fields from where `at` begins. */
export function judgeRecord<T>(value: unknown, schema: z.ZodType<T>, at: DataPath = []): JudgedRecord<T> {
  if (isTooLarge(value)) return { faults: [tooLarge], untold: 0 };
  const result = schema.safeParse(value);
  const characters = [...forbiddenCharacters(value, at), ...oddCharacters(value)];
  if (result.success) return { parsed: { record: result.data, gaps: [] }, faults: characters, untold: 0 };
  const typed = readTyped(schema, value, result.error);
  const told = [...typed.read.map((one) => readFault(one, at)), ...characters];
  const { error, data } = typed.read.length === 0 ? result : schema.safeParse(typed.value);
  if (error === undefined) return { parsed: { record: data as T, gaps: [] }, faults: told, untold: 0 };
  const faults = firstOf(schemaFaults({ schema, value: typed.value, at }, error)).map((fault) =>
    typedFault(fault, { schema, value, at, unclear: typed.unclear }),
  );
  const untold = countFaults(error) - faults.length;
  if (untold > 0) return { faults: [...faults, ...told], untold };
  const gaps = faults.map((fault) => fault.path);
  const rest = schema.safeParse(withoutFields(typed.value, gaps));
  return {
    ...(rest.success ? { parsed: { record: rest.data, gaps } } : {}),
    faults: [...faults, ...told],
    untold: 0,
  };
}

function firstOf(faults: Iterable<SchemaFault>): SchemaFault[] {
  const told: SchemaFault[] = [];
  for (const fault of faults) {
    if (told.push(fault) === mostFaults) break;
  }
  return told;
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

/** A schema tells every fault of every item at once: of a hundred thousand empty ones that would fill the memory. */
function isTooLarge(value: unknown): boolean {
  return leftOver(value, mostValues) < 0;
}

/** The longest programme so far has some six hundred. */
const mostValues = 50_000;

function leftOver(value: unknown, most: number): number {
  let left = most - 1;
  if (typeof value !== "object" || value === null) return left;
  for (const inner of Object.values(value)) {
    if (left < 0) return left;
    left = leftOver(inner, left);
  }
  return left;
}

const tooLarge: SchemaFault = {
  problem: problemOf("file-too-large.record", { most: mostValues }),
  path: [],
  end: "value",
};
