import * as z from "zod";
import { didYouMean } from "../../base/did-you-mean.ts";
import { type DataPath, type FieldEnd, showPath } from "../../base/place.ts";
import type { ProblemCode } from "../../words/problem-codes.ts";
import { isOddFigure } from "../yaml/core-value.ts";

/** Something in a value that its schema does not allow. The path counts from the value itself. */
export type SchemaFault = {
  readonly code: ProblemCode;
  readonly path: DataPath;
  readonly end: FieldEnd;
  readonly message: string;
  readonly hint: string;
};

/** What a schema found wrong with a value, as faults that people can act on. */
export function schemaFaults(schema: z.core.$ZodType, value: unknown, error: z.ZodError): SchemaFault[] {
  return error.issues.flatMap((issue) => {
    const path = issue.path as DataPath;
    if (issue.code === "unrecognized_keys") return issue.keys.map((key) => unknownKey(schema, path, key));
    return [isAbsent(value, path) ? missingKey(path) : wrongValue(path, issue, valueAt(value, path))];
  });
}

function unknownKey(schema: z.core.$ZodType, path: DataPath, key: string): SchemaFault {
  const known = knownKeys(schema, path);
  return {
    code: "schema-unknown-key",
    path: [...path, key],
    end: "key",
    message: `there is no key "${key}"${path.length > 0 ? ` in ${showPath(path)}` : ""}`,
    hint: didYouMean(key, known, `the keys here are: ${known.join(", ") || "none"}`),
  };
}

function missingKey(path: DataPath): SchemaFault {
  return {
    code: "schema-missing-key",
    path,
    end: "value",
    message: `${showPath(path)} is missing`,
    hint: `add the key ${path.at(-1)}`,
  };
}

function wrongValue(path: DataPath, issue: z.core.$ZodIssue, found: unknown): SchemaFault {
  const isKey = issue.code === "invalid_key";
  return {
    code: "schema-type",
    path,
    end: isKey ? "key" : "value",
    message: `${showPath(path) || "the record"}: ${isKey ? "found this key" : `found ${showValue(found)}`}, but ${wanted(issue)}`,
    hint: hintFor(issue, found),
  };
}

/** What would have been right. */
function wanted(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return `${typeWords[issue.expected] ?? issue.expected} must stand here`;
    case "invalid_value":
      return `it must be ${issue.values.join(" or ")}`;
    case "too_small":
      return issue.origin === "array"
        ? `it must have ${issue.minimum} or more items`
        : `it must be at least ${issue.minimum}`;
    case "too_big":
      return `it must be at most ${issue.maximum}`;
    case "invalid_format":
      return formatWords[issue.format] ?? issue.message;
    case "invalid_key":
      return issue.issues.map(({ message }) => message).join(", ");
    case "invalid_union":
      return issue.errors.flatMap((branch) => branch.slice(0, 1).map(wanted)).join(", or ");
    default:
      return issue.message;
  }
}

const typeWords: Readonly<Record<string, string>> = {
  array: "a list",
  boolean: "true or false",
  int: "a whole number",
  number: "a number",
  object: "a group of keys",
  record: "a group of keys",
  string: "a text",
};

const formatWords: Readonly<Record<string, string>> = {
  date: "a date of the calendar must stand here, as YYYY-MM-DD",
  url: "an address such as https://example.org/ must stand here",
};

function hintFor(issue: z.core.$ZodIssue, found: unknown): string {
  if (issue.code !== "invalid_type") return "correct the value";
  if (issue.expected === "string" && typeof found === "number") return "put it into quotes";
  const isFigure = issue.expected === "int" || issue.expected === "number";
  if (isFigure && typeof found === "string" && isOddFigure(found)) return "write the figure in plain decimal digits";
  return typeHints[issue.expected] ?? "correct the value";
}

const figureHint = "write the figure alone: half-width digits, no commas, no quotes, no unit";
const groupHint = "write the keys below, two spaces further in";

const typeHints: Readonly<Record<string, string>> = {
  array: "begin each item with a hyphen: - item",
  boolean: "write true or false, without quotes",
  int: figureHint,
  number: figureHint,
  object: groupHint,
  record: groupHint,
  string: "write a text",
};

function showValue(value: unknown): string {
  if (value === null || value === undefined) return "nothing";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a group of keys";
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function isAbsent(value: unknown, path: DataPath): boolean {
  const last = path.at(-1);
  const group = valueAt(value, path.slice(0, -1));
  return last !== undefined && typeof group === "object" && group !== null && !Object.hasOwn(group, last);
}

function valueAt(value: unknown, path: DataPath): unknown {
  return path.reduce<unknown>((inner, step) => (inner as Record<string | number, unknown> | null)?.[step], value);
}

/** The keys that a schema knows at a path; none where it takes any key, or no keys at all. */
function knownKeys(schema: z.core.$ZodType, path: DataPath): string[] {
  const group = path.reduce<z.core.$ZodType | undefined>(innerSchema, schema);
  const found = bare(group);
  return found instanceof z.ZodObject ? Object.keys(found.shape) : [];
}

function innerSchema(schema: z.core.$ZodType | undefined, step: string | number): z.core.$ZodType | undefined {
  const found = bare(schema);
  if (found instanceof z.ZodObject) return found.shape[String(step)] as z.core.$ZodType | undefined;
  if (found instanceof z.ZodArray) return found.element;
  return found instanceof z.ZodRecord ? found.valueType : undefined;
}

function bare(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return bare(schema.unwrap());
  return schema;
}
