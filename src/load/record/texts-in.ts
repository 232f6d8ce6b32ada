import type { DataPath, FieldEnd } from "../../base/place.ts";

/** A text somewhere in a value: what a field says, or the key that names it. */
export type PlacedText = { readonly text: string; readonly path: DataPath; readonly end: FieldEnd };

/**
 * The texts and keys of a value for which something holds, such as that they have a strange character.
 *
 * Nearly never is there one: that is told quickly, before anybody asks for paths.
 */
export function textsIn(value: unknown, isMeant: (text: string) => boolean): PlacedText[] {
  return hasSuch(value, isMeant) ? [...placedTexts(value, [])].filter(({ text }) => isMeant(text)) : [];
}

function hasSuch(value: unknown, isMeant: (text: string) => boolean): boolean {
  if (typeof value === "string") return isMeant(value);
  if (typeof value !== "object" || value === null) return false;
  if (Array.isArray(value)) return value.some((item) => hasSuch(item, isMeant));
  return Object.entries(value).some(([key, item]) => isMeant(key) || hasSuch(item, isMeant));
}

function* placedTexts(value: unknown, path: DataPath): Generator<PlacedText> {
  if (typeof value === "string") yield { text: value, path, end: "value" };
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* placedTexts(item, [...path, index]);
    return;
  }
  for (const [key, item] of Object.entries(value)) {
    yield { text: key, path: [...path, key], end: "key" };
    yield* placedTexts(item, [...path, key]);
  }
}
