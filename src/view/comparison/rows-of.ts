import { groupBy } from "../../base/group-by.ts";
import type { ComparisonRow } from "./comparison-view.ts";
import type { ChangedItem, FieldChange } from "./field-change.ts";
import { plainPiece } from "./piece.ts";
import type { RecordChange } from "./record-change.ts";
import { absent, gone, type Sides, sidesOfField, sidesOfTexts } from "./sides-of.ts";

/** The rows that a record takes: one for each field, and one for each item of a list. What only refers to the source has none. */
export function rowsOf({ kind, changes }: RecordChange): ComparisonRow[] {
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
