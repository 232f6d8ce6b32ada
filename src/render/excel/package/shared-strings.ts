import { createHash } from "node:crypto";
import { ProblemError, problemOf } from "../../../base/problem.ts";
import { escapeXml, refuseIllegal } from "../../../opc/escape-xml.ts";
import type { PackedPart } from "../../../opc/pack-part.ts";
import { createPackedText } from "../../../opc/packed-text.ts";
import { codedText } from "./excel-codes.ts";
import type { DrawnLook } from "../layout/drawn-look.ts";
import type { CellLook, RichValue } from "../layout/sheet-layout.ts";

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
function textXml(text: string): string {
  const space = /^\s|\n|\s$/.test(text) ? ' xml:space="preserve"' : "";
  return `<t${space}>${cellTextXml(text)}</t>`;
}

function head(count: number, uniqueCount: number): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${count}" uniqueCount="${uniqueCount}">`
  );
}

/**
 * A text as XML character data of a cell.
 *
 * @throws ProblemError (text-character, text-too-long)
 */
export function cellTextXml(text: string): string {
  refuseIllegal(text);
  if (text.length > longest) throw tooLong(text);
  return escaped(codedText(text));
}

/** Excel's own limit of characters in a cell. */
const longest = 32_767;

function tooLong(text: string): ProblemError {
  const values = { start: text.slice(0, 30), length: text.length, most: longest };
  return new ProblemError([problemOf("text-too-long", values)]);
}

/** Line breaks stay as they are: a text is no attribute. */
function escaped(text: string): string {
  return needsCare.test(text) ? text.replace(/[&<>"'\r]/g, (character) => references[character] ?? character) : text;
}

const needsCare = /[&<>"'\r]/;
const references: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
  "\r": "&#13;",
};

/**
 * The runs of a text in pieces. They do not inherit the cell's font.
 *
 * @throws ProblemError (text-character, text-too-long)
 */
export function runsXml({ pieces }: RichValue, { bold, color, size }: CellLook, whole: FontOf): string {
  // A cell holds so many characters in all.
  cellTextXml(pieces.map(({ text }) => text).join(""));
  const colored = color === undefined ? "" : `<color rgb="FF${color.toUpperCase()}"/>`;
  const { set, family } = whole.face.charset;
  const rest =
    `${set === undefined ? "" : `<charset val="${set}"/>`}${colored}<family val="${family}"/><sz val="${size}"/>` +
    `<rFont val="${escapeXml(whole.font)}"/>`;
  return pieces
    .map(({ text, isMarked }) => {
      const properties = `${bold === true ? "<b/>" : ""}${isMarked ? "<u/>" : ""}${rest}`;
      return `<r><rPr>${properties}</rPr>${textXml(text)}</r>`;
    })
    .join("");
}

type FontOf = Pick<DrawnLook, "font" | "face">;
