import * as z from "zod";
import { type DataPath, showPath } from "../../base/place.ts";
import { type Problem, problemOf } from "../../base/problem.ts";
import { Amount, FiscalYear, FiscalYearKey, Id, MonthOrDay, SourceRange } from "../../model/field-types.ts";
import { MeetingTime, TimeOfDay } from "../../model/meeting.ts";
import {
  amountReadings,
  choiceReadings,
  figureReadings,
  idReadings,
  rangeReadings,
  saysNothing,
  yesOrNo,
} from "../../words/typed/figures.ts";
import { dateReadings, monthReadings, timeRangeReadings, timeReadings, yearReadings } from "../../words/typed/times.ts";
import { bareSchema, knownKeys, schemaAt, type SchemaFault, valueAt } from "./schema-faults.ts";

/** A value that stands otherwise than its schema has it, and what it can mean. */
export type TypedReading = { readonly path: DataPath; readonly found: unknown; readonly readings: readonly unknown[] };

/** A value with what was typed in another form put right; what of that was read, and what has several readings or none that fits. */
type TypedValue = {
  readonly value: unknown;
  readonly read: readonly TypedReading[];
  readonly unclear: readonly TypedReading[];
};

/**
 * Read what people type in Japanese where a schema finds fault with a value: figures, years, dates, ids, choices. What has
 * one meaning is read; what could have two stays as it is.
 */
export function readTyped(schema: z.core.$ZodType, value: unknown, error: z.core.$ZodError): TypedValue {
  const all = error.issues.flatMap(({ code, path }): TypedReading[] => {
    const [at, wanted] = [path as DataPath, schemaAt(schema, path as DataPath)];
    const found = valueAt(value, at);
    // What is wrong inside of a group is an issue of its own, but where it could be written in several ways.
    const isGroup = typeof found === "object" && !(bareSchema(wanted) instanceof z.ZodUnion);
    if (isGroup || code === "unrecognized_keys" || code === "invalid_key" || wanted === undefined) return [];
    const readings = readingsOf(wanted, found);
    return readings.every((one) => one === found) ? [] : [{ path: at, found, readings }];
  });
  const isRead = ({ path, readings }: TypedReading) =>
    readings.length === 1 && fits(schemaAt(schema, path) ?? schema, readings[0]);
  const read = all.filter(isRead);
  return { value: withReadings(value, read), read, unclear: all.filter((one) => !isRead(one)) };
}

function fits(schema: z.core.$ZodType, value: unknown): boolean {
  return z.safeParse(schema, value).success;
}

function withReadings(value: unknown, read: readonly TypedReading[]): unknown {
  if (read.length === 0) return value;
  const root = { value: structuredClone(value) };
  for (const { path, readings } of read) {
    const whole: DataPath = ["value", ...path];
    const group = valueAt(root, whole.slice(0, -1));
    (group as Record<string | number, unknown>)[whole.at(-1) ?? ""] = readings[0];
  }
  return root.value;
}

/** All that a value can mean where something of a schema is wanted. */
function readingsOf(wanted: z.core.$ZodType, found: unknown): readonly unknown[] {
  if (isNullable(wanted) && typeof found === "string" && saysNothing(found)) return [null];
  const schema = bareSchema(wanted);
  if (schema instanceof z.ZodUnion) {
    const ways = schema.options.flatMap((one) => readingsOf(one, found).filter((reading) => fits(one, reading)));
    return ways.filter((one, at) => ways.indexOf(one) === at);
  }
  if (typeof found === "object" && found !== null) return schema === undefined ? [] : readInside(schema, found);
  return typeof found === "string" || typeof found === "number" ? readingsOfText(schema, found) : [];
}

function isNullable(schema: z.core.$ZodType): boolean {
  if (schema instanceof z.ZodOptional) return isNullable(schema.unwrap());
  return schema instanceof z.ZodNullable;
}

/** Of several ways in which a group or list could be written, that in which all of it can be read. */
function readInside(schema: z.core.$ZodType, found: object): readonly unknown[] {
  const isSuch = Array.isArray(found) ? schema instanceof z.ZodArray : schema instanceof z.ZodObject;
  const { error } = z.safeParse(schema, found);
  if (!isSuch || error === undefined) return [];
  const { value } = readTyped(schema, found, error);
  return fits(schema, value) ? [value] : [];
}

function readingsOfText(schema: z.core.$ZodType | undefined, found: string | number): readonly unknown[] {
  const text = String(found);
  const own = readers.find(([one]) => one === schema)?.[1];
  // Of a number in YAML digits may have been lost that were typed: 2025.10.
  const isTold = typeof found === "string" || Number.isInteger(found);
  if (own !== undefined) return isTold || own === amountReadings ? own(text) : [];
  if (schema instanceof z.ZodISODate) return isTold ? dateReadings(text) : [];
  if (schema instanceof z.ZodNumber) return figureReadings(text, !schema.isInt);
  if (typeof found === "number") return [];
  if (schema instanceof z.ZodEnum) return choiceReadings(text, schema.options.map(String));
  if (schema instanceof z.ZodLiteral) return literalReadings(text, [...schema.values]);
  return schema instanceof z.ZodBoolean ? yesOrNo(text) : [];
}

function literalReadings(text: string, values: readonly unknown[]): readonly unknown[] {
  const texts = values.filter((one) => typeof one === "string");
  return [...choiceReadings(text, texts), ...yesOrNo(text).filter((one) => values.includes(one))];
}

/** How the model's own types are read. */
const readers: readonly (readonly [z.core.$ZodType, (text: string) => readonly unknown[]])[] = [
  [Amount, amountReadings],
  [FiscalYear, yearReadings],
  [Id, idReadings],
  [MonthOrDay, monthReadings],
  [TimeOfDay, timeReadings],
  [MeetingTime, timeRangeReadings],
  [SourceRange, rangeReadings],
];

/** The key that is meant by one in another form: 令和７ is "2025", ｎａｍｅ is name. Undefined where it is none, or is there already. */
export function keyMeant(schema: z.core.$ZodType, value: unknown, path: DataPath): string | undefined {
  const [group, key] = [path.slice(0, -1), String(path.at(-1))];
  const wanted = bareSchema(schemaAt(schema, group));
  const [only, ...others] = keysMeant(wanted, key, knownKeys(schema, group));
  const siblings = Object.keys(valueAt(value, group) ?? {}).filter((one) => one !== key);
  const isTwice = siblings.some((one) => one === only || keysMeant(wanted, one, []).includes(only ?? ""));
  return others.length > 0 || isTwice || only === key ? undefined : only;
}

function keysMeant(wanted: z.core.$ZodType | undefined, key: string, known: readonly string[]): readonly string[] {
  if (!(wanted instanceof z.ZodRecord)) return choiceReadings(key, known);
  if (wanted.keyType === FiscalYearKey) return yearReadings(key).map(String);
  return wanted.keyType === Id ? idReadings(key) : [];
}

/** What is told of a value that was read; `at` is the way to the record from where paths are told. */
export function readFault({ path, found, readings }: TypedReading, at: DataPath): SchemaFault {
  const values = { field: showPath([...at, ...path]), found: shown(found), read: shown(readings[0]) };
  return { problem: problemOf("value-read", values), path, end: "value" };
}

/** A fault of the schema, told with what was meant where that can be said. */
export function typedFault(
  fault: SchemaFault,
  {
    schema,
    value,
    at,
    unclear,
  }: { schema: z.core.$ZodType; value: unknown; at: DataPath } & Pick<TypedValue, "unclear">,
): SchemaFault {
  const field = showPath([...at, ...fault.path]);
  if (fault.end === "key") {
    const right = keyMeant(schema, value, fault.path);
    return right === undefined ? fault : { ...fault, problem: keyProblem(fault, { field, right }) };
  }
  const reading = unclear.find(({ path }) => showPath(path) === showPath(fault.path));
  return reading === undefined ? fault : { ...fault, problem: unclearProblem(reading, { field, schema }) };
}

function keyProblem({ problem, path }: SchemaFault, { field, right }: { field: string; right: string }): Problem {
  if (problem.code === "schema-unknown-key")
    return problemOf("schema-unknown-key.typed", { key: String(path.at(-1)), right });
  return problemOf("schema-type.key", { field, right });
}

function unclearProblem(
  { path, found, readings }: TypedReading,
  { field, schema }: { field: string; schema: z.core.$ZodType },
): Problem {
  const values = { field, found: shown(found), readings: readings.map(shown) };
  const isAmount = bareSchema(schemaAt(schema, path)) === Amount;
  if (readings.length > 1) return problemOf("schema-type.unclear", values);
  return problemOf("schema-type.unfit", { ...values, isAmount });
}

/** As it would stand in YAML. */
function shown(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
