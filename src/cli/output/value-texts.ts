import { shownText } from "./shown-text.ts";

/**
 * Two states of a field for people: figures with commas, long texts cut down to where they differ.
 *
 * `undefined` is a field that is not there.
 */
export function valueTexts(old: unknown, now: unknown): { readonly old: string; readonly now: string } {
  if (typeof old !== "string" || typeof now !== "string") return { old: valueText(old), now: valueText(now) };
  const [a, b] = [Array.from(old), Array.from(now)];
  const before = countSame(a, b);
  const after = countSame(a.slice(before).toReversed(), b.slice(before).toReversed());
  return { old: cut(a, before, after), now: cut(b, before, after) };
}

const around = 4;
const longest = 16;

/** A text around the part that differs. */
function cut(characters: readonly string[], before: number, after: number): string {
  const [from, to] = [Math.max(0, before - around), Math.min(characters.length, characters.length - after + around)];
  const part = characters.slice(from, Math.min(to, from + longest + around));
  const isCut = from + part.length < characters.length;
  return quoted(`${from > 0 ? "…" : ""}${part.join("")}${isCut ? "…" : ""}`);
}

function countSame(a: readonly string[], b: readonly string[]): number {
  const differs = a.findIndex((character, index) => character !== b[index]);
  return differs < 0 ? a.length : differs;
}

function valueText(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "－";
  // Fiscal years have no commas.
  if (typeof value === "number") return Math.abs(value) < 10_000 ? String(value) : value.toLocaleString("en-US");
  if (typeof value === "string") return cut(Array.from(value), 0, 0);
  return typeof value === "object" ? groupText(value) : JSON.stringify(value);
}

/** A list or group by what it is called. */
function groupText(value: object): string {
  if (Array.isArray(value)) return value.length === 1 ? valueText(value[0]) : `a list of ${value.length}`;
  const named = value as Readonly<Record<string, unknown>>;
  const name = ["title", "indicator", "name", "id"].map((key) => named[key]).find((one) => typeof one === "string");
  if (name !== undefined) return valueText(name);
  return shownText(Object.entries(named).map(([key, one]) => `${key} ${valueText(one)}`).join(", ")); // biome-ignore format: one line reads better
}

function quoted(text: string): string {
  return `「${shownText(text)}」`;
}
