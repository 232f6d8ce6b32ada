import * as z from "zod";
import { nearestNames } from "../../base/did-you-mean.ts";
import { type DataPath, type FieldEnd, showPath, type TextPart } from "../../base/place.ts";
import { type Problem, problemOf } from "../../base/problem.ts";
import type { FoundValue, WantedValue } from "../../words/en/problems-of-fields.ts";
import { isOddFigure } from "../yaml/core-value.ts";

/** Something in a value that its schema does not allow. The path counts from the value itself. */
export type SchemaFault = {
  /** As long as nobody has asked where it stands */
  readonly problem: Problem;
  readonly path: DataPath;
  readonly end: FieldEnd;
  /** What of the field's text is meant, where it is not the whole */
  readonly part?: TextPart;
};

/** What was held against a schema; `at` is the way to it from where paths are told, where that is not the value itself. */
export type JudgedValue = { readonly schema: z.core.$ZodType; readonly value: unknown; readonly at?: DataPath };

/** What a schema found wrong with a value, as faults that people can act on, one by one as they are asked for. */
export function* schemaFaults({ schema, value, at = [] }: JudgedValue, error: z.ZodError): Iterable<SchemaFault> {
  const nameOf: NameOf = (path) => showPath([...at, ...path]);
  for (const issue of error.issues) {
    const path = issue.path as DataPath;
    if (issue.code === "unrecognized_keys")
      for (const key of issue.keys) yield unknownKey(knownKeys(schema, path), { path, key, nameOf });
    else if (isAbsent(value, path)) yield missingKey(path, nameOf);
    else yield wrongValue(issue, valueAt(value, path), nameOf);
  }
}

type NameOf = (path: DataPath) => string;

/** How many faults there are, before they are told one by one. */
export function countFaults({ issues }: z.ZodError): number {
  return issues.reduce((count, issue) => count + (issue.code === "unrecognized_keys" ? issue.keys.length : 1), 0);
}

type FoundKey = { readonly path: DataPath; readonly key: string; readonly nameOf: NameOf };

function unknownKey(known: readonly string[], { path, key, nameOf }: FoundKey): SchemaFault {
  const values = { key, group: nameOf(path), near: nearestNames(key, known), known };
  return { problem: problemOf("schema-unknown-key", values), path: [...path, key], end: "key" };
}

function missingKey(path: DataPath, nameOf: NameOf): SchemaFault {
  const values = { field: nameOf(path), key: String(path.at(-1)) };
  return { problem: problemOf("schema-missing-key", values), path, end: "value" };
}

function wrongValue(issue: z.core.$ZodIssue, found: unknown, nameOf: NameOf): SchemaFault {
  const path = issue.path as DataPath;
  const isKey = issue.code === "invalid_key";
  const values = {
    field: nameOf(path),
    ...(isKey ? {} : { found: foundValue(found) }),
    wanted: wanted(issue),
    advice: adviceOn(issue, found),
    near:
      issue.code === "invalid_value" && typeof found === "string" ? nearestNames(found, issue.values.map(String)) : [],
  };
  return { problem: problemOf("schema-type", values), path, end: isKey ? "key" : "value" };
}

/** What would have been right: of several ways each. */
function wanted(issue: z.core.$ZodIssue): WantedValue[] {
  switch (issue.code) {
    case "invalid_type":
      return [{ type: issue.expected }];
    case "invalid_value":
      return [{ oneOf: issue.values.map(String) }];
    case "too_small":
      return [issue.origin === "array" ? { items: Number(issue.minimum) } : { least: Number(issue.minimum) }];
    case "too_big":
      return [{ most: Number(issue.maximum) }];
    case "invalid_format":
      return [{ format: issue.format, rule: issue.message }];
    case "invalid_key":
      return issue.issues.map(({ message }) => ({ rule: message }));
    case "invalid_union":
      return issue.errors.flatMap((branch) => branch.slice(0, 1).flatMap(wanted));
    default:
      return [{ rule: issue.message }];
  }
}

/** What to do about it: the type that is to be written, or that a text wants quotes or a figure other digits. */
function adviceOn(issue: z.core.$ZodIssue, found: unknown): string {
  if (issue.code !== "invalid_type") return "other";
  if (issue.expected === "string" && typeof found === "number") return "quotes";
  const isFigure = issue.expected === "int" || issue.expected === "number";
  return isFigure && typeof found === "string" && isOddFigure(found) ? "digits" : issue.expected;
}

function foundValue(value: unknown): FoundValue {
  if (value === null || value === undefined) return { kind: "nothing" };
  if (Array.isArray(value)) return { kind: "list" };
  if (typeof value === "object") return { kind: "group" };
  const text = JSON.stringify(value);
  return { kind: "value", text: text.length > 60 ? `${text.slice(0, 60)}…` : text };
}

function isAbsent(value: unknown, path: DataPath): boolean {
  const last = path.at(-1);
  const group = valueAt(value, path.slice(0, -1));
  return last !== undefined && typeof group === "object" && group !== null && !Object.hasOwn(group, last);
}

/** What stands in a value at a path; undefined where nothing does. */
export function valueAt(value: unknown, path: DataPath): unknown {
  return path.reduce<unknown>(
    (inner, step) => (inner as Record<string | number, unknown> | null | undefined)?.[step],
    value,
  );
}

/** The keys that a schema knows at a path; none where it takes keys that nobody can list, or no keys at all. */
export function knownKeys(schema: z.core.$ZodType, path: DataPath): string[] {
  const found = bareSchema(schemaAt(schema, path));
  if (found instanceof z.ZodObject) return Object.keys(found.shape);
  return found instanceof z.ZodRecord && found.keyType instanceof z.ZodEnum ? found.keyType.options.map(String) : [];
}

/** The schema of what stands at a path, with what it may be beside its own kind; undefined where there is none. */
export function schemaAt(schema: z.core.$ZodType, path: DataPath): z.core.$ZodType | undefined {
  return path.reduce<z.core.$ZodType | undefined>(innerSchema, schema);
}

function innerSchema(schema: z.core.$ZodType | undefined, step: string | number): z.core.$ZodType | undefined {
  const found = bareSchema(schema);
  if (found instanceof z.ZodUnion)
    return found.options.map((option) => innerSchema(option, step)).find((inner) => inner !== undefined);
  if (found instanceof z.ZodObject) return found.shape[String(step)] as z.core.$ZodType | undefined;
  if (found instanceof z.ZodArray) return found.element;
  return found instanceof z.ZodRecord ? found.valueType : undefined;
}

/** A schema without that its value may be missing, or nothing. */
export function bareSchema(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return bareSchema(schema.unwrap());
  return schema;
}
