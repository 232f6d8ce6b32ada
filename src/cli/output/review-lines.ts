import stringWidth from "fast-string-width";
import { reviewReason } from "../../api/told-review.ts";
import { groupBy } from "../../base/group-by.ts";
import { type ReviewRecord, type ReviewState, reviewStates } from "../../review/compare/review-record.ts";
import type { Reason, ReviewValue } from "../../review/value/review-value.ts";
import { reviewCounts } from "../../view/review/review-report-view.ts";
import { shownText } from "../../base/shown-text.ts";
import type { Style, Terminal } from "./terminal.ts";
import { cutText, padded, paddedAmong, wrapText } from "./text-columns.ts";

/** How wide lines may be; undefined where nobody looks and nothing is to be cut. */
type LineSetting = Pick<Terminal, "paint" | "lang" | "words"> & { readonly width: number | undefined };

/** What a review found, by file: a line for each cell that wants something, and below it what keeps it from that. */
export function reviewLines(records: readonly ReviewRecord[], setting: LineSetting): string {
  const told = records.filter(({ state }) => state !== "unchanged");
  const lines = [...groupBy(told, ({ file }) => file)].map(([file, ofFile]) => {
    const widths = columnWidths(ofFile, setting);
    return `${setting.paint("bold", shownText(file))}\n${ofFile.map((record) => recordLines(record, widths, setting)).join("")}`;
  });
  return lines.join("\n");
}

/** `3 new, 1 conflict, 250 unchanged` */
export function reviewSummary(records: readonly ReviewRecord[], { words }: Pick<Terminal, "words">): string {
  const counts = reviewCounts(records);
  const { review } = words.changes;
  const parts = reviewStates.filter((state) => counts[state] > 0);
  if (parts.length === 0) return review.noCells;
  return words.builds.list(parts.map((state) => review.count({ state: review.states[state], count: counts[state] })));
}

type Widths = { readonly place: number; readonly name: number; readonly field: number; readonly values: number };

const leastName = 20;
const leastValues = 17;

/** Names and values share what places and fields leave; nothing is cut where there is room. */
function columnWidths(records: readonly ReviewRecord[], setting: LineSetting): Widths {
  const { width = Number.POSITIVE_INFINITY } = setting;
  const longest = (textOf: (record: ReviewRecord) => string) =>
    Math.max(...records.map((record) => stringWidth(textOf(record))));
  const place = longest(placeOf);
  const field = longest((record) => reviewField(record.field, setting));
  const [name, values] = [longest(nameOf), longest((record) => changeOf(record, setting))];
  const room = width - (2 + stringWidth(stateColumn("new", setting)) + place + field + 8);
  if (name + values <= room) return { place, name, field, values };
  const narrowName = Math.max(leastName, Math.min(name, room - Math.max(leastValues, Math.min(values, room / 2))));
  return { place, field, name: Math.floor(narrowName), values: Math.max(leastValues, Math.floor(room - narrowName)) };
}

function recordLines(record: ReviewRecord, widths: Widths, setting: LineSetting): string {
  const { state, decision, reason, readFrom } = record;
  const line = [
    setting.paint(styles[state], stateColumn(state, setting)),
    padded(placeOf(record), widths.place),
    padded(cutName(record, widths.name), widths.name),
    padded(reviewField(record.field, setting), widths.field),
    cutText(changeOf(record, setting), widths.values),
  ];
  const notes = [
    ...(readFrom === undefined ? [] : [setting.words.changes.review.readFrom(shownText(readFrom))]),
    ...(reason === undefined || decision === "apply" ? [] : reasonTexts(reason, decision, setting)),
  ];
  return `  ${line.join("  ").trimEnd()}\n${notes.map((note) => noteLines(note, setting)).join("")}`;
}

/** A note below its cell; its second line and those after it stand further in. */
function noteLines(note: string, { paint, width }: LineSetting): string {
  const lines = width === undefined ? [note] : wrapText(note, Math.max(width - noteIndent.length - 2, leastNote));
  return lines.map((line, index) => `${noteIndent}${index === 0 ? "" : "  "}${paint("dim", line)}\n`).join("");
}

const noteIndent = "    ";
const leastNote = 20;

function reasonTexts(reason: Reason, decision: ReviewRecord["decision"], { lang, words }: LineSetting): string[] {
  const { message, hint } = reviewReason(reason, lang);
  const { leftAsIs, advice } = words.changes.review;
  return [message, decision === "leave" ? leftAsIs : advice(hint)].map(shownText);
}

function placeOf({ sheet, cell }: ReviewRecord): string {
  return shownText(`${sheet}!${cell}`);
}

function nameOf({ target, row }: ReviewRecord): string {
  const names = target === null ? [row] : [target.programName, target.indicator];
  return shownText(names.filter((name) => name !== undefined).join(between));
}

const between = " › ";

/** Indicators of many programmes have the same name: both stay to be seen. */
function cutName(record: ReviewRecord, width: number): string {
  const [program = "", indicator] = nameOf(record).split(between);
  if (indicator === undefined || stringWidth(nameOf(record)) <= width) return cutText(nameOf(record), width);
  const room = width - between.length;
  const cut = cutText(program, Math.max(Math.floor(room * 0.45), room - stringWidth(indicator)));
  return cut + between + cutText(indicator, room - stringWidth(cut));
}

function changeOf({ state, current, typed, kind }: ReviewRecord, { words }: LineSetting): string {
  const shown = (value: ReviewValue) => (value === null ? words.builds.noFigure : valueText(value, kind));
  return `${shown(current)} → ${state === "invalid" ? "?" : shown(typed)}`;
}

function valueText(value: Exclude<ReviewValue, null>, kind: ReviewRecord["kind"]): string {
  if (typeof value === "string") return shownText(value.replaceAll("\n", " "));
  return kind === "amount" ? value.toLocaleString("en-US") : String(value);
}

const styles: Readonly<Record<ReviewState, Style>> = {
  new: "green",
  changed: "cyan",
  cleared: "cyan",
  unchanged: "dim",
  conflict: "red",
  question: "yellow",
  invalid: "red",
};

function stateColumn(state: ReviewState, { words }: LineSetting): string {
  const { unchanged: _, ...told } = words.changes.review.states;
  return paddedAmong(Object.values(told), words.changes.review.states[state]);
}

/** Names of the review form's fields on the terminal. */
function reviewField(id: string, { words }: LineSetting): string {
  const { fields, actual } = words.changes.review;
  const [, year] = /^actual\.(\d{4})$/.exec(id) ?? [];
  return year === undefined ? ((fields as Readonly<Partial<Record<string, string>>>)[id] ?? id) : actual(year);
}
