import { groupBy } from "../../base/group-by.ts";
import { compareTexts } from "../comparison/compare-texts.ts";
import type { FieldChange } from "../comparison/field-change.ts";
import type { RecordChange } from "../comparison/record-change.ts";
import { withUnit } from "../comparison/sides-of.ts";
import { noFigure } from "../format/amount-text.ts";

/** What changed in a record, a line for each field: label, 1,063,811 → 1,070,000千円（＋6,189）. */
export function changeLines({ kind, changes }: RecordChange): string[] {
  if (kind !== "changed") return [kind === "added" ? "追加" : "削除"];
  const told = changes.filter(({ isUnprinted }) => isUnprinted !== true);
  return [...groupBy(told, (change) => change.item ?? change).values()].flatMap(groupLines);
}

function groupLines(group: readonly FieldChange[]): string[] {
  const [first] = group;
  if (first?.item === undefined) return group.map((change) => `${change.label}　${fieldText(change)}`);
  const { subject, old, new: now } = first.item;
  const name = `${subject}「${short(now ?? old ?? "")}」`;
  return group.map((change) => `${name}　${itemText(change)}`);
}

function itemText(change: FieldChange): string {
  if (change.kind === "moved") return `掲載順　${change.old} → ${change.new}`;
  if (change.label === "") return change.kind === "added" ? "追加" : "削除";
  return `${change.label}　${fieldText(change)}`;
}

function fieldText({ kind, old, new: now, unit, difference }: FieldChange): string {
  if (kind === "moved") return `${old} → ${now}`;
  if (unit === undefined && old !== undefined && now !== undefined) return textChange(old, now);
  const remark = difference === undefined ? "" : `（${difference}）`;
  return `${oneLine(short(old ?? noFigure))} → ${oneLine(short(withUnit(now, unit) ?? noFigure))}${remark}`;
}

/** Texts of this length are told whole. */
const whole = 40;
/** Characters around a change that tell the reader where it stands. */
const around = 8;
const mostPlaces = 3;

/** Two versions of a text: short ones whole, of long ones the places that differ. */
export function textChange(old: string, now: string): string {
  if (Math.max(old.length, now.length) <= whole) return `「${oneLine(old)}」→「${oneLine(now)}」`;
  const hunks = compareTexts(old, now);
  const places = hunks.flatMap((hunk, index) => {
    if (hunk.isSame) return [];
    const before = lastWords(hunks[index - 1]?.new ?? "");
    const after = firstWords(hunks[index + 1]?.new ?? "");
    const side = (text: string) => `「${oneLine(`${before}${short(text)}${after}`)}」`;
    return [`${side(hunk.old)}→${side(hunk.new)}`];
  });
  const more = places.length - mostPlaces;
  return [...places.slice(0, mostPlaces), ...(more > 0 ? [`ほか${more}か所`] : [])].join("、");
}

const segmenter = new Intl.Segmenter("ja", { granularity: "word" });

function lastWords(text: string): string {
  const words = Array.from(segmenter.segment(text.slice(-2 * around)), ({ segment }) => segment);
  const kept = fitting(words.toReversed()).toReversed().join("");
  return kept.length < text.length ? `…${kept.replace(/^[、。]+/, "")}` : kept;
}

function firstWords(text: string): string {
  const kept = fitting(Array.from(segmenter.segment(text.slice(0, 2 * around)), ({ segment }) => segment)).join("");
  return kept.length < text.length ? `${kept.replace(/[、。]+$/, "")}…` : kept;
}

/** As many words as have room around a change. */
function fitting(words: readonly string[]): string[] {
  let length = 0;
  const end = words.findIndex((word) => (length += word.length) > around);
  return words.slice(0, end === -1 ? words.length : end);
}

function short(text: string): string {
  return text.length > whole ? `${text.slice(0, whole - 1)}…` : text;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, " ");
}
