import { standard } from "../../words/paper-words.ts";
import { groupBy } from "../../base/group-by.ts";
import { noFigure } from "../format/figure-text.ts";
import { type ComparisonRow, type ComparisonView, type Piece, plainPiece } from "./comparison-view.ts";
import type { ChangedItem, Comparison, FieldChange, RecordChange, RecordKind } from "./field-change.ts";
import { compareTexts } from "./text-hunks.ts";

/** What a 新旧対照表 says above its table. */
type ComparedEditions = { readonly title: string; readonly newLabel: string; readonly oldLabel: string };

/** Everything that a 新旧対照表 shows. */
export function comparisonViewOf({ records }: Comparison, editions: ComparedEditions): ComparisonView {
  const groups = records
    .map((record) => ({ record, heading: headingOf(record), rows: rowsOf(record) }))
    .filter(({ rows }) => rows.length > 0);
  return {
    title: `${editions.title}の新旧対照表`,
    newLabel: editions.newLabel,
    oldLabel: editions.oldLabel,
    isSame: records.length === 0,
    summary: summaryOf(records),
    groups: groups.map(({ heading, rows }) => ({ heading, rows })),
    rows: groups.flatMap(({ record, rows }) =>
      rows.map((row) => ({ no: numberOf(record), name: nameOf(record), ...row })),
    ),
    notes: notesOf(records, groups.length > 0),
  };
}

const kindNames: Readonly<Record<RecordKind, string>> = {
  edition: "データセット",
  project: "統合プロジェクト",
  program: "研究事業",
  meeting: "会議",
};
const states = { changed: "変更", added: "追加", removed: "削除" } as const;

/** Number and name, and whether the record came or went. */
function headingOf(record: RecordChange): string {
  const front = record.record === "program" ? numberOf(record) : `${kindNames[record.record]}${numberOf(record)}`;
  return `${front}　${nameOf(record)}`;
}

/** The name, and whether the record came or went. */
function nameOf({ kind, old = "", new: now = old }: RecordChange): string {
  return kind === "changed" ? now : `${now}（${states[kind]}）`;
}

function numberOf({ record, no }: RecordChange): string {
  if (no === undefined || record === "meeting") return "";
  return record === "program" ? String(no).padStart(2, "0") : `PJ${no}`;
}

function summaryOf(records: readonly RecordChange[]): string[] {
  return Object.entries(kindNames).flatMap(([kind, name]) => {
    const own = records.filter(({ record }) => record === kind);
    const counts = Object.entries(states)
      .map(([state, word]) => ({ word, count: own.filter((record) => record.kind === state).length }))
      .filter(({ count }) => count > 0);
    if (counts.length === 0) return [];
    return [`${name}：${counts.map(({ word, count }) => `${word}${count}件`).join("、")}`];
  });
}

function notesOf(records: readonly RecordChange[], hasRows: boolean): string[] {
  const changes = records.filter(({ kind }) => kind === "changed").flatMap((record) => record.changes);
  const references = changes.filter(({ isUnprinted }) => isUnprinted).length;
  return [
    ...(hasRows ? ["変更のあった項目のみを掲げ、変更箇所に下線を付した。"] : []),
    ...(references > 0 ? [`出典の箇所（原資料の行）など、資料に現れない変更${references}件は省略した。`] : []),
  ];
}

/** The rows that a record takes: one for each field, and one for each item of a list. What only refers to the source has none. */
function rowsOf({ kind, changes }: RecordChange): ComparisonRow[] {
  const told = changes.filter((change) => isTold(change, kind));
  const groups = [...groupBy(told, (change) => change.item ?? change).values()];
  const rows = groups.flatMap((group) => (group[0] === undefined ? [] : [rowOf(group[0], group)]));
  // The heading of the record says already that all of it is new, or gone.
  return kind === "changed" ? rows : rows.map((row) => ({ ...row, remark: "" }));
}

/** A record that came or went is told by what it has, not by what it leaves open. */
function isTold({ isUnprinted, oldValue, newValue }: FieldChange, kind: RecordChange["kind"]): boolean {
  if (isUnprinted === true) return false;
  const found = newValue ?? oldValue;
  return kind === "changed" || !(Array.isArray(found) && found.length === 0);
}

function rowOf(first: FieldChange, group: readonly FieldChange[]): ComparisonRow {
  const sides = first.item === undefined ? sidesOfField(first) : sidesOfItem(first.item, first, group);
  const remarks = group.map(remarkOf).filter((remark) => remark !== "");
  return {
    subject: first.item?.subject ?? first.label,
    new: [...sides.new],
    old: [...sides.old],
    remark: remarks.join("\n"),
  };
}

/** The item's name, so that everybody knows what is spoken of, and a line for each field that changed. */
function sidesOfItem(item: ChangedItem, first: FieldChange, group: readonly FieldChange[]): Sides {
  if (item.old === undefined || item.new === undefined) return sidesOfWhole(item, first);
  const name = sidesOfTexts(item.old, item.new);
  const fields = group.filter(({ kind, isName }) => kind !== "moved" && isName !== true);
  const lines = fields.map((field) => ({ label: `\n【${field.label}】`, sides: sidesOfField(field) }));
  return {
    new: [...name.new, ...lines.flatMap(({ label, sides }) => [plainPiece(label), ...sides.new])],
    old: [...name.old, ...lines.flatMap(({ label, sides }) => [plainPiece(label), ...sides.old])],
  };
}

function sidesOfWhole(item: ChangedItem, { old, new: now }: FieldChange): Sides {
  const text = [item.new ?? item.old, now ?? old].filter((part) => part !== undefined && part !== "").join("\n");
  const whole = [{ text, isMarked: true }];
  return item.old === undefined ? { new: whole, old: [plainPiece(absent)] } : { new: [plainPiece(gone)], old: whole };
}

function remarkOf({ kind, item, label, old, new: now, unit, difference, isName }: FieldChange): string {
  if (kind === "moved") return `${label}の変更（${old}→${now}）`;
  if (difference !== undefined) return `${item === undefined ? "" : `${label}　`}${difference}${unit ?? ""}`;
  if (isName === true) return `${label}の変更`;
  if (item === undefined || label !== "") return "";
  return kind === "added" ? "追加" : "削除";
}

/** New and old text with the changed words marked. */
type Sides = { readonly new: readonly Piece[]; readonly old: readonly Piece[] };

/** A field's two versions; what stands where a version lacks it is the office's own wording. */
function sidesOfField({ old, new: now, unit }: Pick<FieldChange, "old" | "new" | "unit">): Sides {
  if (unit !== undefined) return { new: figurePieces(now, unit), old: figurePieces(old, unit) };
  if (old !== undefined && now !== undefined) return sidesOfTexts(old, now);
  return {
    new: now === undefined ? [plainPiece(gone)] : markedPieces(now),
    old: old === undefined ? [plainPiece(absent)] : markedPieces(old),
  };
}

/** Of a figure that changed all digits are marked, and never the unit. */
function figurePieces(figure: string | undefined, unit: string): Piece[] {
  if (figure === undefined || figure === noFigure(standard.ja)) return [plainPiece(noFigure(standard.ja))];
  return unit === "" ? markedPieces(figure) : [...markedPieces(figure), plainPiece(unit)];
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

/** Stand for what one version lacks. */
const absent = "（新設）";
const gone = "（削除）";

/** 1,070,000千円; no figure has no unit. */
export function withUnit(text: string | undefined, unit = ""): string | undefined {
  return text === undefined || text === noFigure(standard.ja) ? text : `${text}${unit}`;
}
