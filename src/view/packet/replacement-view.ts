import { standard } from "../../words/paper-words.ts";
import * as z from "zod";
import { groupBy } from "../../base/group-by.ts";
import { withUnit } from "../comparison/compare-values.ts";
import type { FieldChange, RecordChange } from "../comparison/field-change.ts";
import { compareTexts } from "../comparison/text-hunks.ts";
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
export function pageRanges(pages: readonly number[]): string {
  const ranges: { from: number; to: number }[] = [];
  for (const page of pages) {
    const last = ranges.at(-1);
    if (last?.to === page - 1) last.to = page;
    else ranges.push({ from: page, to: page });
  }
  return ranges.map(({ from, to }) => (from === to ? String(from) : `${from}～${to}`)).join("、");
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
  return `${oneLine(short(old ?? noFigure(standard.ja)))} → ${oneLine(short(withUnit(now, unit, standard.ja) ?? noFigure(standard.ja)))}${remark}`;
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
