import { foldedText, unclearCharacters } from "../../words/typed/folded-text.ts";
import { type DataPath, showPath, type TextPart } from "../../base/place.ts";
import { type Problem, problemOf } from "../../base/problem.ts";
import type { SchemaFault } from "./schema-faults.ts";
import { type PlacedText, textsIn } from "./texts-in.ts";

/** Characters in a value's texts and keys that only look like others, or of which nobody can tell what is meant. */
export function oddCharacters(value: unknown): SchemaFault[] {
  return textsIn(value, hasOddCharacters).flatMap(({ text, path, end }: PlacedText) =>
    characterFaults(text, showPath(path)).map(({ at, found, problem }) => {
      return { problem, path, end, part: textPart(text, { at, found }) };
    }),
  );
}

/** A character of a text, by how many of its kind stand before it. */
export function textPart(text: string, { at, found }: Spot): TextPart {
  return { found, nth: text.slice(0, at).split(found).length - 1 };
}

export function hasOddCharacters(text: string): boolean {
  return foldedText(text).folded.length > 0 || unclearCharacters(text).length > 0;
}

/** What is wrong with the characters of a text, and the first of those that are meant. */
type CharacterFault = { readonly at: number; readonly found: string; readonly problem: Problem };

/** One fault for those that only look right, one for those that nobody can tell. */
export function characterFaults(text: string, field: string): CharacterFault[] {
  const { folded } = foldedText(text);
  const unclear = unclearCharacters(text);
  const found = [...new Set(unclear.map((one) => one.found))];
  return [
    ...firstOf(folded, () => problemOf("text-look-alike", { field, folded: eachOnce(folded) })),
    ...firstOf(unclear, () => problemOf("text-unclear", { field, found })),
  ];
}

type Spot = { readonly at: number; readonly found: string };

function firstOf([first]: readonly Spot[], problem: () => Problem): CharacterFault[] {
  return first === undefined ? [] : [{ at: first.at, found: first.found, problem: problem() }];
}

function eachOnce(folded: readonly { readonly found: string; readonly meant: string }[]) {
  const meant = new Map(folded.map((one) => [one.found, one.meant]));
  return [...meant].map(([found, right]) => ({ found, meant: right }));
}

/** Characters in a value's texts and keys that XML, and so Word and Excel, cannot hold. */
export function forbiddenCharacters(value: unknown, at: DataPath = []): SchemaFault[] {
  const texts = textsIn(value, (text) => forbidden.test(text));
  return texts.flatMap((text) => faultsOfText(text, showPath([...at, ...text.path])));
}

function faultsOfText({ text, path, end }: PlacedText, field: string): SchemaFault[] {
  const found = forbidden.exec(text);
  if (found === null) return [];
  const code = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
  const before = text.slice(Math.max(0, found.index - 10), found.index);
  const problem = problemOf("text-character", { field, code, before });
  return [{ problem, path, end }];
}

// Control characters but tab and line breaks, halves of surrogate pairs, and the two non-characters.
const forbidden =
  // oxlint-disable-next-line no-control-regex
  /[\0-\x08\v\f\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
