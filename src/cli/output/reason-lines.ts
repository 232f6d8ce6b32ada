import stringWidth from "fast-string-width";
import { groupBy } from "../../base/group-by.ts";
import type { Place } from "../../base/place.ts";
import type { Reason } from "../../pipeline/plan/reason.ts";
import { shownText } from "../../base/shown-text.ts";
import { counted } from "./terminal.ts";

/** Reasons one below the other, the most telling first; of many, how many more there are. */
export function reasonLines(reasons: readonly Reason[], most = Infinity): string {
  const shown = reasons.slice(0, most).map((reason) => reasonLine(reasonText(reason), reasonPlace(reason)));
  const more = reasons.length - shown.length;
  return [...shown, more > 0 ? `  … and ${more} more: shiryo why PAPER\n` : ""].join("");
}

/** What made several papers due: each reason once, with the number of papers, the commonest first. */
export function groupedReasonLines(papers: readonly (readonly Reason[])[], most: number): string {
  const told = papers.flatMap((reasons) => reasons.map((reason) => ({ text: reasonText(reason), reason })));
  const groups = [...groupBy(told, ({ text, reason }) => `${text}\n${reasonPlace(reason)}`).values()];
  const sorted = groups.toSorted((a, b) => b.length - a.length);
  const lines = sorted.slice(0, most).flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [reasonLine(`${group.length} × ${first.text}`, reasonPlace(first.reason))];
  });
  const more = sorted.length - lines.length;
  return [...lines, more > 0 ? `  … and ${more} more reasons, all told with --json\n` : ""].join("");
}

/** The place goes below where both do not fit a terminal of 80 columns. */
function reasonLine(text: string, place: string): string {
  if (place === "") return `  ${text}\n`;
  const isWide = stringWidth(text) + stringWidth(place) > 75;
  return isWide ? `  ${text}\n      ${place}\n` : `  ${text} (${place})\n`;
}

/** A reason in words: `budget.initial.2025 of cancer 8,920,860 → 8,920,861`. */
export function reasonText(reason: Reason): string {
  switch (reason.why) {
    case "field":
      return fieldText(reason);
    case "record-added":
      return `${recordName(reason)} is new in the dataset`;
    case "record-removed":
      return `${recordName(reason)} is not in the dataset any more`;
    case "file-changed":
    case "file-added":
    case "file-removed":
      return `${fileName(reason.file)} was ${reason.why.slice("file-".length)}`;
    case "version":
      return `version ${reason.old} → ${reason.now}`;
    case "date":
      return `date of the papers ${reason.old.slice(0, 10)} → ${reason.now.slice(0, 10)}`;
    case "renamed":
      return `it was ${shownText(reason.from)} before`;
    case "unwanted":
      if (reason.to !== undefined) return `it is ${shownText(reason.to)} now`;
      return `${reason.id === "" ? "its programme or PJ" : shownText(reason.id)} has no such paper any more`;
    case "more":
      return `${counted(reason.count, "more changed field")}, not tried one by one`;
    default:
      return plainTexts[reason.why];
  }
}

const plainTexts = {
  new: "it was not made before",
  gone: "it was not there any more",
  settled: "the paper beside it is as we write it again",
  engine: "made with another Shiryo",
  forced: "--force",
  content: "something that it is put together from changed",
  unknown: "something it is made from changed; what it was before is not known any more",
} as const;

/** Where a reason stands: `data/programs/cancer.yaml:17`; nothing for reasons that stand in no file. */
function reasonPlace(reason: Reason): string {
  return "place" in reason ? placeText(reason.place) : "";
}

function placeText({ file, line }: Place): string {
  return shownText(line === undefined ? file : `${file}:${line}`);
}

function fieldText(reason: Extract<Reason, { why: "field" }>): string {
  const name = `${shownText(reason.field)} of ${recordName(reason)}`;
  const { old, now } = valueTexts(reason.old, reason.now);
  if (reason.old === undefined) return `${name} added: ${now}`;
  if (reason.now === undefined) return `${name} removed: ${old}`;
  return `${name} ${old} → ${now}`;
}

function recordName({ record, id }: { readonly record: string; readonly id: string }): string {
  return record === "edition" ? "the edition" : shownText(id);
}

function fileName(file: string): string {
  return `${/\.hbs$|\.yaml$|^reference\.docx$/.test(file) ? "template " : ""}${shownText(file)}`;
}

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
