import type { MarkField } from "./mark-field.ts";
import { NotPlainError } from "./not-plain-error.ts";

/**
 * Read a YAML value that stands on one line, `start`: a scalar, a list or a group in flow style.
 *
 * @throws NotPlainError where the value is anything less common
 */
export function parsePlainValue(text: string, start: ValueStart): unknown {
  if (text.startsWith("{") || text.startsWith("[")) return readWholeFlow({ text, at: 0, start });
  const quoted = /^(?:"([^"\\]*)"|'([^']*)')$/.exec(text);
  if (quoted !== null) return quoted[1] ?? quoted[2];
  if (indicator.test(text) || text.includes(": ") || text.includes(" #") || text.endsWith(":"))
    throw new NotPlainError();
  return readScalar(text);
}

/** Where a value begins, counted from 1, and who is told about the fields in it. */
export type ValueStart = { readonly line: number; readonly col: number; readonly markField: MarkField };

// Characters that mean something at the start of a value. A minus sign may begin a figure.
const indicator = /^(?:[?:,[\]{}#&*!|>'"%@`]|-(?![0-9]))/;

function readScalar(text: string): unknown {
  if (/^-?(?:0|[1-9][0-9]{0,14})(?:\.[0-9]{1,9})?$/.test(text)) return Number(text);
  if (otherFigure.test(text)) throw new NotPlainError();
  return words.has(text) ? words.get(text) : text;
}

// Everything else that YAML takes for a number.
const otherFigure =
  /^[-+]?(?:[0-9][0-9.]*(?:[eE][-+]?[0-9]+)?|\.[0-9]+(?:[eE][-+]?[0-9]+)?|\.inf|\.nan|0[xo][0-9a-f]+)$/i;

const words: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ...["~", "null", "Null", "NULL"].map((word) => [word, null] as const),
  ...["true", "True", "TRUE"].map((word) => [word, true] as const),
  ...["false", "False", "FALSE"].map((word) => [word, false] as const),
]);

type Cursor = { readonly text: string; at: number; readonly start: ValueStart };

function readWholeFlow(cursor: Cursor): unknown {
  const value = readFlow(cursor);
  if (cursor.at < cursor.text.length) throw new NotPlainError();
  return value;
}

function readFlow(cursor: Cursor): unknown {
  if (take(cursor, /\[ */y) !== undefined) return readFlowList(cursor);
  if (take(cursor, /\{ */y) !== undefined) return readFlowGroup(cursor);
  const quoted = take(cursor, /"[^"\\]*"|'[^']*'(?!')/y);
  return quoted === undefined ? readScalar(need(cursor, flowScalar)) : quoted.slice(1, -1);
}

// No colon, hash or quote anywhere: they may be text or not, depending on what stands beside them.
const flowScalar = /(?!-(?![0-9]))[^,[\]{}:#"'?&*!|>%@` ](?:[^,[\]{}:#"']*[^,[\]{}:#"' ])?/y;

function readFlowList(cursor: Cursor): unknown[] {
  const list: unknown[] = [];
  if (take(cursor, /\]/y) !== undefined) return list;
  do {
    mark(cursor, list, { step: list.length, key: cursor.at });
    list.push(readFlow(cursor));
  } while (take(cursor, / *, */y) !== undefined);
  need(cursor, / *\]/y);
  return list;
}

function readFlowGroup(cursor: Cursor): Record<string, unknown> {
  const group: Record<string, unknown> = {};
  if (take(cursor, /\}/y) !== undefined) return group;
  do {
    const start = cursor.at;
    const key = need(cursor, /(?:"[0-9]+"|(?!(?:null|true|false):)[a-z][A-Za-z0-9-]*): +/y).replace(/[": ]/g, "");
    if (key in group) throw new NotPlainError();
    mark(cursor, group, { step: key, key: start });
    group[key] = readFlow(cursor);
  } while (take(cursor, / *, */y) !== undefined);
  need(cursor, / *\}/y);
  return group;
}

/** Tell of a field whose key began at `key` and whose value begins at the cursor. */
function mark({ start, at }: Cursor, group: object, { step, key }: { step: string | number; key: number }): void {
  start.markField(group, step, { line: start.line, key: start.col + key, value: start.col + at });
}

function need(cursor: Cursor, token: RegExp): string {
  const found = take(cursor, token);
  if (found === undefined) throw new NotPlainError();
  return found;
}

/** The token at the cursor, which then stands behind it; undefined if another stands there. */
function take(cursor: Cursor, token: RegExp): string | undefined {
  token.lastIndex = cursor.at;
  const found = token.exec(cursor.text)?.[0];
  if (found !== undefined) cursor.at += found.length;
  return found;
}
