import { foldedText } from "./folded-text.ts";

/** A character whose meaning a text does not give, and where it stands, in UTF-16 units from 0. */
export type UnclearCharacter = { readonly at: number; readonly found: string };

/**
 * Characters of which nobody can tell what is meant: private ones, which each office's computers draw in their own way,
 * U+FFFD in place of what was lost, control characters, and radicals that look like no ideograph. In order, without those
 * that are folded.
 */
export function unclearCharacters(text: string): UnclearCharacter[] {
  if (!perhapsUnclear.test(text)) return [];
  const folded = new Set(foldedText(text).folded.map(({ at }) => at));
  return Array.from(text.matchAll(unclear), ({ index, 0: found }) => ({ at: index, found })).filter(
    ({ at }) => !folded.has(at),
  );
}

// Of planes that take two units the first unit, for speed.
const perhapsUnclear =
  /[\u0080-\u009f\u115f\u1160\u202d\u202e\u2e80-\u2ef3\u3164\ue000-\uf8ff\ufdd0-\ufdef\uffa0\ufff9-\ufffd\udb80-\udbff]/;

// A turn of direction is left among scripts that run from right to left, blanks of Korean stand for a letter.
const unclear =
  /[\u0080-\u009f\u115f\u1160\u202d\u202e\u2e80-\u2ef3\u3164\ufdd0-\ufdef\uffa0\ufff9-\ufffd]|\p{Private_Use}/gu;
