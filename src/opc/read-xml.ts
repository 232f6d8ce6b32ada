import { SaxesParser } from "saxes";
import { ProblemError } from "../base/problem.ts";
import { packageFault } from "./package-fault.ts";

/** The attributes of an element by their names as written, with prefix. */
export type Attributes = Readonly<Record<string, string>>;

/** What is told of an XML part, from its start to its end. Names of elements come without their prefix. */
export type XmlReader = {
  readonly open?: (name: string, attributes: Attributes) => void;
  /** Character data, that of CDATA too, in one or more pieces */
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
};

/** How many elements are still to be read in a file: what a hostile file has too many of ends here. */
export type ElementBudget = { left: number };

/**
 * Read an XML part of an Office file in pieces, so that only what the reader keeps takes memory.
 *
 * Office files have no DOCTYPE, so one is refused, and with it every trick with entities and remote files.
 *
 * @param bytes in UTF-8, or in UTF-16 with its mark
 * @param budget where the whole package is not bound small enough by its size
 * @throws ProblemError (package-damaged, package-too-large)
 */
export function readXml(bytes: Uint8Array, reader: XmlReader, budget: ElementBudget = unbound()): void {
  const tags = { count: 0 };
  const parser = tellingParser(reader, budget, tags);
  asDamage(() => {
    let silence = 0;
    for (const { text, size } of decoded(bytes)) {
      const before = tags.count;
      parser.write(text);
      silence = tags.count === before ? silence + size : 0;
      if (silence > longestPiece) throw packageFault("package-damaged.long", {});
    }
    parser.close();
  });
}

/** An attribute by its name without prefix: which prefix stands for a namespace is each program's own choice. */
export function attributeOf(attributes: Attributes, name: string): string | undefined {
  const plain = attributes[name];
  if (plain !== undefined) return plain;
  const key = Object.keys(attributes).find((one) => one.endsWith(`:${name}`) && !one.startsWith("xmlns:"));
  return key === undefined ? undefined : attributes[key];
}

/** A name without its prefix: w:tbl → tbl. */
export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** A parser that ends at the first fault, and at a DOCTYPE. To be run within `asDamage`. */
export function strictParser(): SaxesParser {
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("doctype", () => {
    throw packageFault("package-damaged.doctype", {});
  });
  return parser;
}

/** @throws ProblemError (package-damaged) for what the parser says */
export function asDamage<Value>(read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    throw packageFault("package-damaged.xml", {
      reason: String(error instanceof Error ? error.message : error).split("\n")[0] ?? "",
    });
  }
}

/** Deeper nesting than any real part has, far below what the stack bears. */
export const deepestXml = 200;

function unbound(): ElementBudget {
  return { left: Number.POSITIVE_INFINITY };
}

function tellingParser({ open, text, close }: XmlReader, budget: ElementBudget, tags: { count: number }): SaxesParser {
  const parser = strictParser();
  let depth = 0;
  parser.on("opentag", ({ name, attributes }) => {
    depth += 1;
    tags.count += 1;
    budget.left -= 1;
    if (budget.left < 0) throw packageFault("package-too-large.elements", {});
    if (depth > deepestXml) throw packageFault("package-damaged.deep", {});
    open?.(localName(name), attributes as Attributes);
  });
  parser.on("closetag", ({ name }) => {
    depth -= 1;
    tags.count += 1;
    close?.(localName(name));
  });
  if (text !== undefined) {
    parser.on("text", text);
    parser.on("cdata", text);
  }
  return parser;
}

/** The text of a part; that of a large one in pieces, for the parser keeps what it is given until it has read it. */
function* decoded(bytes: Uint8Array): Generator<{ readonly text: string; readonly size: number }> {
  const encoding = encodingOf(bytes);
  if (bytes.length <= longestPiece && encoding === "utf-8")
    return yield { text: utf8.decode(bytes), size: bytes.length };
  const decoder = new TextDecoder(encoding, { fatal: true });
  for (let at = 0; at < bytes.length; at += pieceSize)
    yield { text: decoder.decode(bytes.subarray(at, at + pieceSize), { stream: true }), size: pieceSize };
  yield { text: decoder.decode(), size: 0 };
}

/** Made once: a paper has many small parts. */
const utf8 = new TextDecoder("utf-8", { fatal: true });

const pieceSize = 65_536;
/** In bytes. A cell holds 32,767 characters; the parser keeps what has no end yet in memory. */
const longestPiece = 1_000_000;

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}
