import { groupBy } from "../../base/group-by.ts";
import { asTitle } from "../../words/field-words.ts";
import { say, type Words } from "../../words/paper-words.ts";
import type { WordingView } from "../edition-view.ts";
import { noFigure } from "../format/figure-text.ts";
import { type ComparisonRow, type ComparisonView, type Piece, plainPiece } from "./comparison-view.ts";
import { type ChangedItem, type Comparison, type FieldChange, type RecordChange, recordKinds } from "./field-change.ts";
import { withUnit } from "./compare-values.ts";
import { compareTexts } from "./text-hunks.ts";

/** What a 新旧対照表 says above its table. */
type ComparedEditions = {
  readonly title: string;
  readonly newLabel: string;
  readonly oldLabel: string;
  readonly wording: WordingView;
};

/** Everything that a 新旧対照表 shows, in the words of the comparison. */
export function comparisonViewOf({ records, words }: Comparison, editions: ComparedEditions): ComparisonView {
  const groups = records
    .map((record) => ({ record, heading: headingOf(record, words), rows: rowsOf(record, words) }))
    .filter(({ rows }) => rows.length > 0);
  return {
    wording: editions.wording,
    title: say(words, "comparison.title", { title: editions.title }),
    newLabel: editions.newLabel,
    oldLabel: editions.oldLabel,
    isSame: records.length === 0,
    summary: summaryOf(records, words),
    groups: groups.map(({ heading, rows }) => ({ heading, rows })),
    rows: groups.flatMap(({ record, rows }) =>
      rows.map((row) => ({ no: numberOf(record), name: nameOf(record, words), ...row })),
    ),
    notes: notesOf(records, groups.length > 0, words),
  };
}

/** Number and name, and whether the record came or went. */
function headingOf(record: RecordChange, words: Words): string {
  const [number, name] = [numberOf(record), nameOf(record, words)];
  if (record.record === "program") return say(words, "comparison.program", { number, name });
  const kind = say(words, `record.${record.record}`);
  return say(words, "comparison.heading", { kind, number, name }).replace(/ +/g, " ");
}

/** The name, and whether the record came or went. */
function nameOf({ kind, old = "", new: now = old }: RecordChange, words: Words): string {
  return kind === "changed"
    ? now
    : say(words, "comparison.cameOrWent", { name: now, state: say(words, `state.${kind}`) });
}

function numberOf({ record, no }: RecordChange): string {
  if (no === undefined || record === "meeting") return "";
  return record === "program" ? String(no).padStart(2, "0") : `PJ${no}`;
}

function summaryOf(records: readonly RecordChange[], words: Words): string[] {
  return recordKinds.flatMap((kind) => {
    const own = records.filter(({ record }) => record === kind);
    const counts = states
      .map((state) => ({ state: say(words, `state.${state}`), count: own.filter((one) => one.kind === state).length }))
      .filter(({ count }) => count > 0)
      .map((counted) => say(words, "comparison.count", counted));
    if (counts.length === 0) return [];
    const told = { kind: say(words, `records.${kind}`), counts: counts.join(say(words, "list.separator")) };
    return [say(words, "comparison.summary", told)];
  });
}

const states = ["changed", "added", "removed"] as const;

function notesOf(records: readonly RecordChange[], hasRows: boolean, words: Words): string[] {
  const changes = records.filter(({ kind }) => kind === "changed").flatMap((record) => record.changes);
  const references = changes.filter(({ isUnprinted }) => isUnprinted).length;
  return [
    ...(hasRows ? [say(words, "comparison.marked")] : []),
    ...(references > 0 ? [say(words, "comparison.unprinted", { count: references })] : []),
  ];
}

/** The rows that a record takes: one for each field, and one for each item of a list. What only refers to the source has none. */
function rowsOf({ kind, changes }: RecordChange, words: Words): ComparisonRow[] {
  const told = changes.filter((change) => isTold(change, kind));
  const groups = [...groupBy(told, (change) => change.item ?? change).values()];
  const rows = groups.flatMap((group) => (group[0] === undefined ? [] : [rowOf(group[0], group, words)]));
  // The heading of the record says already that all of it is new, or gone.
  return kind === "changed" ? rows : rows.map((row) => ({ ...row, remark: "" }));
}

/** A record that came or went is told by what it has, not by what it leaves open. */
function isTold({ isUnprinted, oldValue, newValue }: FieldChange, kind: RecordChange["kind"]): boolean {
  if (isUnprinted === true) return false;
  const found = newValue ?? oldValue;
  return kind === "changed" || !(Array.isArray(found) && found.length === 0);
}

function rowOf(first: FieldChange, group: readonly FieldChange[], words: Words): ComparisonRow {
  const sides = first.item === undefined ? sidesOfField(first, words) : sidesOfItem(first.item, group, words);
  const remarks = group.map((change) => remarkOf(change, words)).filter((remark) => remark !== "");
  return {
    subject: first.item?.subject ?? first.label,
    new: [...sides.new],
    old: [...sides.old],
    remark: remarks.join("\n"),
  };
}

/** The item's name, so that everybody knows what is spoken of, and a line for each field that changed. */
function sidesOfItem(item: ChangedItem, group: readonly FieldChange[], words: Words): Sides {
  if (item.old === undefined || item.new === undefined) return sidesOfWhole(item, group[0], words);
  const name = sidesOfTexts(item.old, item.new);
  const fields = group.filter(({ kind, isName }) => kind !== "moved" && isName !== true);
  const lines = fields.map((field) => ({
    label: `\n${say(words, "comparison.field", { label: field.label })}`,
    sides: sidesOfField(field, words),
  }));
  return {
    new: [...name.new, ...lines.flatMap(({ label, sides }) => [plainPiece(label), ...sides.new])],
    old: [...name.old, ...lines.flatMap(({ label, sides }) => [plainPiece(label), ...sides.old])],
  };
}

function sidesOfWhole(item: ChangedItem, { old, new: now }: Partial<FieldChange> = {}, words: Words): Sides {
  const text = [item.new ?? item.old, now ?? old].filter((part) => part !== undefined && part !== "").join("\n");
  const whole = [{ text, isMarked: true }];
  return item.old === undefined
    ? { new: whole, old: [plainPiece(say(words, "comparison.absent"))] }
    : { new: [plainPiece(say(words, "comparison.gone"))], old: whole };
}

function remarkOf({ kind, item, label, old = "", new: now = "", unit, difference, isName }: FieldChange, words: Words) {
  if (kind === "moved") return say(words, "comparison.moved", { label, old, new: now });
  if (difference !== undefined) {
    const told = withUnit(difference, unit, words) ?? "";
    return item === undefined ? told : say(words, "comparison.difference", { label, difference: told });
  }
  if (isName === true) return say(words, "comparison.renamed", { label });
  return item === undefined || label !== "" ? "" : asTitle(say(words, `state.${kind}`));
}

/** New and old text with the changed words marked. */
type Sides = { readonly new: readonly Piece[]; readonly old: readonly Piece[] };

/** A field's two versions; what stands where a version lacks it is the office's own wording. */
function sidesOfField({ old, new: now, unit }: Pick<FieldChange, "old" | "new" | "unit">, words: Words): Sides {
  if (unit !== undefined) return { new: figurePieces(now, unit, words), old: figurePieces(old, unit, words) };
  if (old !== undefined && now !== undefined) return sidesOfTexts(old, now);
  return {
    new: now === undefined ? [plainPiece(say(words, "comparison.gone"))] : markedPieces(now),
    old: old === undefined ? [plainPiece(say(words, "comparison.absent"))] : markedPieces(old),
  };
}

/** Of a figure that changed all digits are marked, and never the unit. */
function figurePieces(figure: string | undefined, unit: string, words: Words): Piece[] {
  if (figure === undefined || figure === noFigure(words)) return [plainPiece(noFigure(words))];
  const whole = withUnit(figure, unit, words) ?? "";
  const [before = "", after = ""] = whole.split(figure);
  return [...plainPieces(before), ...markedPieces(figure), ...plainPieces(after)];
}

function plainPieces(text: string): Piece[] {
  return text === "" ? [] : [plainPiece(text)];
}

function markedPieces(text: string): Piece[] {
  return text === "" ? [] : [{ text, isMarked: true }];
}

/** Two texts with the words marked that differ. */
export function sidesOfTexts(old: string, now: string): Sides {
  const hunks = compareTexts(old, now);
  return {
    new: hunks.filter((hunk) => hunk.new !== "").map((hunk) => ({ text: hunk.new, isMarked: !hunk.isSame })),
    old: hunks.filter((hunk) => hunk.old !== "").map((hunk) => ({ text: hunk.old, isMarked: !hunk.isSame })),
  };
}
