import stringWidth from "fast-string-width";
import { groupBy } from "../../base/group-by.ts";
import type { ComparedEditions } from "../../tasks/comparison/compare-editions.ts";
import type { FieldChange } from "../../view/comparison/field-change.ts";
import type { RecordChange } from "../../view/comparison/record-change.ts";
import { withUnit } from "../../view/comparison/sides-of.ts";
import { shownText } from "./shown-text.ts";
import type { Terminal } from "./terminal.ts";
import { wordDiff } from "./word-diff.ts";

type Paint = Terminal["paint"];

/** What differs between two editions, record by record, for the terminal: + came, - went, ~ changed, > moved. */
export function diffLines(compared: ComparedEditions, { paint }: Pick<Terminal, "paint">): string {
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
  const line = `  ${mark} ${shownText(`${subject}「${now ?? old ?? ""}」`)}${isWhole ? placeText(first, record, context) : ""}\n`;
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
      return `${start}  ${valueText(field, context.paint)}${placeText(field, record, context)}\n`;
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

function valueText(field: FieldChange, paint: Paint): string {
  const { old, new: now, unit = "", difference } = field;
  if (old === undefined || now === undefined) return oneLine(withUnit(now ?? old, unit) ?? "");
  if (!isNarrow(old) || !isNarrow(now)) return oneLine(wordDiff(old, now, paint), paint);
  const remark = difference === undefined ? "" : `（${difference}）`;
  return oneLine(`${old} → ${withUnit(now, unit)}${remark}`);
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
