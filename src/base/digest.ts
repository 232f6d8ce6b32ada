import { createHash, hash } from "node:crypto";
import { type ByteSource, slicesOf } from "./byte-source.ts";

/** SHA-256 of bytes or text, in lower-case hexadecimal. */
export function digest(content: Uint8Array | string): string {
  return hash("sha256", content, "hex");
}

/** SHA-256 of bytes that are read slice by slice, in lower-case hexadecimal. */
export function digestSource(source: ByteSource): string {
  const sha256 = createHash("sha256");
  for (const slice of slicesOf(source)) sha256.update(slice);
  return sha256.digest("hex");
}

/**
 * SHA-256 of what JSON.stringify makes of a value, in lower-case hexadecimal.
 *
 * The text is made in pieces and never stands in memory as a whole: that of a large view would be longer than all
 * that it is made from.
 */
export function digestJson(value: unknown): string {
  return digestPieces(compactPieces(value, wholeBelow));
}

/** The same of a list whose items are made one after the other. */
export function digestJsonList(items: Iterable<unknown>): string {
  return digestPieces(listPieces(items, 1));
}

/** So deep lists and groups are taken apart; what lies deeper is a row of some list. */
const wholeBelow = 3;

function* compactPieces(value: unknown, depth: number): Iterable<string> {
  if (depth === 0 || typeof value !== "object" || value === null || "toJSON" in value) yield JSON.stringify(value);
  else if (Array.isArray(value)) yield* listPieces(value, depth);
  else yield* groupPieces(value, depth);
}

function* listPieces(list: Iterable<unknown>, depth: number): Iterable<string> {
  let before = "[";
  for (const item of list) {
    yield before;
    // JSON has no undefined; in a list it stands as null.
    yield* compactPieces(item === undefined ? null : item, depth - 1);
    before = ",";
  }
  yield before === "[" ? "[]" : "]";
}

function* groupPieces(group: object, depth: number): Iterable<string> {
  let before = "{";
  for (const [key, value] of Object.entries(group)) {
    if (value === undefined) continue;
    yield `${before}${JSON.stringify(key)}:`;
    yield* compactPieces(value, depth - 1);
    before = ",";
  }
  yield before === "{" ? "{}" : "}";
}

/** SHA-256 of a text that comes in pieces, in lower-case hexadecimal. */
export function digestPieces(pieces: Iterable<string>): string {
  const sha256 = createHash("sha256");
  let waiting = "";
  for (const piece of pieces) {
    waiting += piece;
    if (waiting.length < usualLength) continue;
    sha256.update(waiting);
    waiting = "";
  }
  return sha256.update(waiting).digest("hex");
}

const usualLength = 1 << 16;
