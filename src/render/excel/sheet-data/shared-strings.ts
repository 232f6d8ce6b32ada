import { createHash } from "node:crypto";
import { createPackedText } from "../../../opc/packed-text.ts";
import type { PackedPart } from "../../../opc/pack-part.ts";
import { cellText } from "./cell-text.ts";

/** The texts of a workbook, each once; cells name them by number, in order of appearance. */
export type SharedStrings = {
  /** @throws ProblemError (text-character, text-too-long) */
  readonly numberOf: (text: string) => number;
  /** @param runs of a text in pieces, as XML */
  readonly numberOfRuns: (runs: string) => number;
  readonly part: (name: string) => PackedPart;
};

export function createSharedStrings(): SharedStrings {
  const plain = new Map<string, number>();
  const rich = new Map<string, number>();
  const items = createPackedText();
  let count = 0;
  const remember = (known: Map<string, number>, text: string, xmlOf: (text: string) => string) => {
    count += 1;
    const key = keyOf(text);
    const before = known.get(key);
    if (before !== undefined) return before;
    items.add(`<si>${xmlOf(text)}</si>`);
    const number = plain.size + rich.size;
    known.set(key, number);
    return number;
  };
  return {
    numberOf: (text) => remember(plain, text, textXml),
    numberOfRuns: (runs) => remember(rich, runs, (xml) => xml),
    part: (name) => items.part(name, head(count, plain.size + rich.size), "</sst>"),
  };
}

/** Long texts are remembered by their digests, lest a large workbook holds all that it says in memory. */
function keyOf(text: string): string {
  return text.length <= longestKept ? text : createHash("sha256").update(text).digest("base64");
}

/** Shorter than a digest, so that no text can be taken for one. */
const longestKept = 40;

/**
 * A text with its spaces at the ends and its line breaks.
 *
 * @throws ProblemError (text-character, text-too-long)
 */
export function textXml(text: string): string {
  const space = /^\s|\n|\s$/.test(text) ? ' xml:space="preserve"' : "";
  return `<t${space}>${cellText(text)}</t>`;
}

function head(count: number, uniqueCount: number): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${count}" uniqueCount="${uniqueCount}">`
  );
}
