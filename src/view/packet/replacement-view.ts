import * as z from "zod";
import { groupBy } from "../../base/group-by.ts";
import type { Language } from "../../words/language.ts";
import { say, type Words } from "../../words/paper-words.ts";
import { withUnit } from "../comparison/compare-values.ts";
import type { FieldChange, RecordChange } from "../comparison/field-change.ts";
import { compareTexts } from "../comparison/text-hunks.ts";
import { WordingView } from "../edition-view.ts";
import { noFigure } from "../format/figure-text.ts";
import { MeetingView } from "./meeting-view.ts";
import type { VolumeView } from "./volume-view.ts";

/** A state of the packet: what was handed out, or what takes its place. */
export const PacketState = z.strictObject({
  /** 令和７年７月16日 */
  date: z.string(),
  /** First characters of the dataset's digest */
  dataset: z.string(),
  /** Version of Shiryo that made it */
  version: z.string(),
});
export type PacketState = z.infer<typeof PacketState>;

/** 差替え一覧: which papers take the place of those handed out, and what changed in them. */
export const ReplacementView = z.strictObject({
  meeting: MeetingView,
  wording: WordingView,
  old: PacketState,
  new: PacketState,
  papers: z.array(
    z.strictObject({
      /** 差替え, 追加, 取下げ */
      kind: z.string(),
      /** 資料1-2; － for papers without a number */
      number: z.string(),
      title: z.string(),
      /** Pages that changed: 3、7～9, or 全頁; － for what is not replaced */
      pages: z.string(),
      /** What changed, line by line */
      changes: z.array(z.string()),
    }),
  ),
  /** What the reader must know beside */
  notes: z.array(z.string()),
});
export type ReplacementView = z.infer<typeof ReplacementView>;

/** Pages of the new volume that say otherwise than the same pages of the old one, or were not there, counted from 1. */
export function changedPages(old: VolumeView, now: VolumeView): number[] {
  const before = pagesOf(old);
  return pagesOf(now).flatMap((page, index) => (page === before[index] ? [] : [index + 1]));
}

/** 3、7～9 */
export function pageRanges(pages: readonly number[], words: Words): string {
  const ranges: { from: number; to: number }[] = [];
  for (const page of pages) {
    const last = ranges.at(-1);
    if (last?.to === page - 1) last.to = page;
    else ranges.push({ from: page, to: page });
  }
  const texts = ranges.map(({ from, to }) =>
    from === to ? String(from) : say(words, "replacement.pageRange", { from, to }),
  );
  return texts.join(say(words, "list.separator"));
}

/** What each page shows, in the order in which the volume prints them. */
function pagesOf({ contents, parts, meeting, paper, unit, years }: VolumeView): string[] {
  const pages = [
    ...contents.map(({ lines }, index) => (index === 0 ? { meeting, paper, lines } : { lines })),
    ...parts.flatMap(({ pages: rows, summaries, project, count, sums, notes }) => [
      ...rows.map((page, index) => ({
        page,
        count,
        unit,
        years,
        ...(index === 0 ? { project, sums } : {}),
        ...(index === rows.length - 1 ? { notes } : {}),
      })),
      ...summaries.map(({ briefing }) => printedPart(briefing)),
    ]),
  ];
  return pages.map((page) => JSON.stringify(page));
}

/** What the one-page form shows of a briefing. */
function printedPart(briefing: VolumeView["parts"][number]["summaries"][number]["briefing"]) {
  const { name, formerName, projects, offices, background, goal, budget, points, pointsNote, edition } = briefing;
  return { name, formerName, projects, offices, background, goal, budget, points, pointsNote, edition };
}

/** What changed in a record, a line for each field: label, 1,063,811 → 1,070,000千円（＋6,189）. */
export function changeLines({ kind, changes }: RecordChange, words: Words): string[] {
  if (kind !== "changed") return [say(words, wholeChanges[kind])];
  const told = changes.filter(({ isUnprinted }) => isUnprinted !== true);
  return [...groupBy(told, (change) => change.item ?? change).values()].flatMap((group) => groupLines(group, words));
}

const wholeChanges = { added: "replaced.added", removed: "replaced.deleted" } as const;

function groupLines(group: readonly FieldChange[], words: Words): string[] {
  const [first] = group;
  if (first?.item === undefined) return group.map((change) => labelledText(change, words));
  const { subject, old, new: now } = first.item;
  const name = short(now ?? old ?? "", words);
  return group.map((change) => say(words, "replaced.item", { subject, name, change: itemText(change, words) }));
}

function itemText(change: FieldChange, words: Words): string {
  if (change.kind === "moved") return say(words, "replaced.moved", { old: change.old ?? "", new: change.new ?? "" });
  if (change.label === "") return say(words, change.kind === "added" ? "replaced.added" : "replaced.deleted");
  return labelledText(change, words);
}

function labelledText(change: FieldChange, words: Words): string {
  return say(words, "replaced.field", { field: change.label, change: fieldText(change, words) });
}

function fieldText({ kind, old, new: now, unit, difference }: FieldChange, words: Words): string {
  if (kind === "moved") return say(words, "replaced.values", { old: old ?? "", new: now ?? "" });
  if (unit === undefined && old !== undefined && now !== undefined) return textChange(old, now, words);
  const side = (text: string | undefined) => oneLine(short(text ?? noFigure(words), words));
  const values = { old: side(old), new: side(withUnit(now, unit, words)) };
  return difference === undefined
    ? say(words, "replaced.values", values)
    : say(words, "replaced.valuesBy", { ...values, difference });
}

/** Texts of `whole` characters are told whole, of others as many around a change as tell the reader where it stands. */
const lengths = { ja: { whole: 40, around: 8 }, en: { whole: 80, around: 24 } } as const;
const mostPlaces = 3;

/** Two versions of a text: short ones whole, of long ones the places that differ. */
export function textChange(old: string, now: string, words: Words): string {
  if (Math.max(old.length, now.length) <= lengths[words.language].whole)
    return say(words, "replaced.quoted", { old: oneLine(old), new: oneLine(now) });
  const hunks = compareTexts(old, now);
  const places = hunks.flatMap((hunk, index) => {
    if (hunk.isSame) return [];
    const before = lastWords(hunks[index - 1]?.new ?? "", words.language);
    const after = firstWords(hunks[index + 1]?.new ?? "", words.language);
    const side = (text: string) => oneLine(before + short(text, words) + after);
    return [say(words, "replaced.quoted", { old: side(hunk.old), new: side(hunk.new) })];
  });
  const more = places.length - mostPlaces;
  const told = [
    ...places.slice(0, mostPlaces),
    ...(more > 0 ? [say(words, "replaced.morePlaces", { count: more })] : []),
  ];
  return told.join(say(words, "list.separator"));
}

function lastWords(text: string, language: Language): string {
  const { around } = lengths[language];
  const kept = fitting(segmentsOf(text.slice(-2 * around), language).toReversed(), around)
    .toReversed()
    .join("");
  return kept.length < text.length ? `…${kept.replace(/^[\s\u3001\u3002,.;]+/, "")}` : kept;
}

function firstWords(text: string, language: Language): string {
  const { around } = lengths[language];
  const kept = fitting(segmentsOf(text.slice(0, 2 * around), language), around).join("");
  return kept.length < text.length ? `${kept.replace(/[\s\u3001\u3002,.;]+$/, "")}…` : kept;
}

function segmentsOf(text: string, language: Language): string[] {
  const segmenter = new Intl.Segmenter(language, { granularity: "word" });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** As many words as have room around a change. */
function fitting(segments: readonly string[], around: number): string[] {
  let length = 0;
  const end = segments.findIndex((segment) => (length += segment.length) > around);
  return segments.slice(0, end === -1 ? segments.length : end);
}

function short(text: string, { language }: Words): string {
  const { whole } = lengths[language];
  return text.length > whole ? `${text.slice(0, whole - 1)}…` : text;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, " ");
}
