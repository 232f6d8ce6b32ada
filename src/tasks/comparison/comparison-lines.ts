import stringWidth from "fast-string-width";
import { groupBy } from "../../base/group-by.ts";
import { withUnit } from "../../view/comparison/compare-values.ts";
import { say, type Words } from "../../words/paper-words.ts";
import type { FieldChange, RecordChange } from "../../view/comparison/field-change.ts";
import { compareTexts } from "../../view/comparison/text-hunks.ts";
import { shownText } from "../../base/shown-text.ts";
import type { ComparedEditions } from "./compare-editions.ts";

/** A text in a style where that can be shown, or as it is. */
type Paint = (style: "bold" | "dim" | "red" | "yellow" | "green" | "cyan", text: string) => string;

/** What differs between two editions, record by record, line by line: + came, - went, ~ changed, > moved. */
export function comparisonLines(compared: ComparedEditions, { paint }: { readonly paint: Paint }): string {
  return compared.comparison.records.map((record) => recordLines(record, { compared, paint })).join("\n");
}

type Context = { readonly compared: ComparedEditions; readonly paint: Paint };

function recordLines(record: RecordChange, context: Context): string {
  const { paint } = context;
  const id = record.id === "" ? "" : ` (${record.id})`;
  const no = record.record === "program" && record.no !== undefined ? `${String(record.no).padStart(2, "0")} ` : "";
  const name = `${no}${record.new ?? record.old ?? ""}${id}`;
  const file = fileOf(record, context);
  const head = `${markOf(record.kind, paint)} ${paint("bold", shownText(name))}${file === "" ? "" : `  ${paint("dim", shownText(file))}`}\n`;
  // All fields of a record that came or went would hide what changed elsewhere.
  if (record.kind !== "changed") return head;
  return (
    head +
    [...groupBy(record.changes, (change) => change.item ?? change).values()]
      .map((group) => groupLines(group, record, context))
      .join("")
  );
}

function groupLines(group: readonly FieldChange[], record: RecordChange, context: Context): string {
  const [first] = group;
  if (first?.item === undefined) return fieldLines(group, record, { ...context, indent: 2 });
  const { subject, old, new: now } = first.item;
  const isWhole = first.label === "";
  const mark = markOf(isWhole ? first.kind : "changed", context.paint);
  const name = say(wordsIn(context), "comparison.item", { subject, name: now ?? old ?? "" });
  const line = `  ${mark} ${shownText(name)}${isWhole ? placeText(first, record, context) : ""}\n`;
  return isWhole ? line : line + fieldLines(group, record, { ...context, indent: 4 });
}

function fieldLines(
  group: readonly FieldChange[],
  record: RecordChange,
  context: Context & { indent: number },
): string {
  const width = Math.max(...group.map(({ label }) => stringWidth(shownText(label))));
  return group
    .map((field) => {
      const gap = " ".repeat(width - stringWidth(shownText(field.label)));
      const start = `${" ".repeat(context.indent)}${markOf(field.kind, context.paint)} ${shownText(field.label)}${gap}`;
      return `${start}  ${valueText(field, wordsIn(context), context.paint)}${placeText(field, record, context)}\n`;
    })
    .join("");
}

const marks = { added: ["green", "+"], removed: ["red", "-"], changed: ["yellow", "~"], moved: ["cyan", ">"] } as const;

function markOf(kind: FieldChange["kind"], paint: Paint): string {
  const [color, mark] = marks[kind];
  return paint(color, mark);
}

/** Widest texts of which both versions are still read at a glance. */
const narrow = 36;

function wordsIn({ compared }: Context): Words {
  return compared.comparison.words;
}

function valueText(field: FieldChange, words: Words, paint: Paint): string {
  const { old, new: now, unit, difference } = field;
  if (old === undefined || now === undefined) return oneLine(withUnit(now ?? old, unit, words) ?? "");
  if (!isNarrow(old) || !isNarrow(now)) return oneLine(wordDiff(old, now, paint), paint);
  const values = `${old} → ${withUnit(now, unit, words)}`;
  return oneLine(difference === undefined ? values : say(words, "comparison.change", { values, difference }));
}

/** Widths of long texts take long to measure, and a text of so many characters is wide anyhow. */
function isNarrow(text: string): boolean {
  return text.length <= 4 * narrow && stringWidth(text) <= narrow;
}

/** The colours of a painted text are ours, and stay. */
function oneLine(text: string, paint?: Paint): string {
  const line = text.replace(/\r\n|[\r\n]/g, "⏎");
  return paint === undefined ? shownText(line) : line;
}

function fileOf({ oldRecord, newRecord }: RecordChange, { compared }: Context): string {
  if (newRecord !== undefined) return compared.new.placeOf(newRecord).file;
  return oldRecord === undefined ? "" : compared.old.placeOf(oldRecord).file;
}

/** Line in the new file, whose name stands above. */
function placeText({ newPath }: FieldChange, { newRecord }: RecordChange, { compared, paint }: Context): string {
  if (newRecord === undefined || newPath === undefined) return "";
  const { line } = compared.new.placeOf(newRecord, newPath);
  return line === undefined ? "" : paint("dim", `  :${line}`);
}

/** A text with its changed words, in colour or as [-old-]{+new+}; long stretches that stayed are cut short. */
function wordDiff(old: string, now: string, paint: Paint): string {
  const isColored = paint("red", "x") !== "x";
  const removed = (text: string) => (isColored ? paint("red", shownText(text)) : `[-${shownText(text)}-]`);
  const added = (text: string) => (isColored ? paint("green", shownText(text)) : `{+${shownText(text)}+}`);
  const hunks = compareTexts(flat(old), flat(now));
  return hunks
    .map((hunk, index) => {
      if (hunk.isSame)
        return shownText(cutShort(hunk.new, { isFirst: index === 0, isLast: index === hunks.length - 1 }));
      return (hunk.old === "" ? "" : removed(hunk.old)) + (hunk.new === "" ? "" : added(hunk.new));
    })
    .join("");
}

/** The terminal's own line breaks are enough. */
function flat(text: string): string {
  return text.replace(/\r\n|[\r\n]/g, "⏎");
}

/** Characters that stay beside a change. */
const context = 12;

function cutShort(text: string, { isFirst, isLast }: { isFirst: boolean; isLast: boolean }): string {
  const characters = Array.from(text);
  const [before, after] = [isFirst ? 0 : context, isLast ? 0 : context];
  if (characters.length <= before + after + 1) return text;
  return `${characters.slice(0, before).join("")}…${characters.slice(characters.length - after).join("")}`;
}
