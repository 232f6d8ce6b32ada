import { isDeepStrictEqual } from "node:util";
import { say } from "../../words/paper-words.ts";
import { nameKey } from "../../model/names.ts";
import { compareValues, type Telling, type Versions, withUnit } from "./compare-values.ts";
import type { ChangedItem, FieldChange } from "./field-change.ts";
import { type ItemPair, movedPairs, type NamedItem, pairItems } from "./pair-list-items.ts";
import { type ItemsShape, type Shape, unknownShape } from "./field-shape.ts";

/** Everything that differs between two versions of a value, in the order of its words. */
export function compareShape(shape: Shape, versions: Versions, telling: Telling): FieldChange[] {
  if (isDeepStrictEqual(versions.old, versions.new)) return [];
  if (shape.kind === "value") return [compareValues(shape, versions, telling)];
  if (shape.kind === "items") return compareItems(shape, versions, telling);
  const [old, now] = [fieldsOf(versions.old), fieldsOf(versions.new)];
  const known = shape.kind === "group" ? Object.keys(shape.fields) : [];
  const found = [...Object.keys(old), ...Object.keys(now)];
  const keys = new Set([
    ...known.filter((key) => found.includes(key)),
    ...(known.length > 0 ? found : found.toSorted()),
  ]);
  return [...keys].flatMap((key) =>
    compareShape(innerShape(shape, key, now[key] ?? old[key]), step(versions, key), telling),
  );
}

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(found: unknown): Fields {
  return typeof found === "object" && found !== null ? (found as Fields) : {};
}

function innerShape(shape: Shape, key: string, found: unknown): Shape {
  if (shape.kind === "map") return shape.shapeOf(key, shape.label ?? (() => key));
  const known = shape.kind === "group" && Object.hasOwn(shape.fields, key) ? shape.fields[key] : undefined;
  return known ?? unknownShape(key, found);
}

function step(versions: Versions, key: string): Versions {
  return {
    old: own(fieldsOf(versions.old), key),
    new: own(fieldsOf(versions.new), key),
    oldPath: [...versions.oldPath, key],
    newPath: [...versions.newPath, key],
  };
}

function own(fields: Fields, key: string): unknown {
  return Object.hasOwn(fields, key) ? fields[key] : undefined;
}

/** What differs between two versions of a list of records: items in their new order, those that are gone where they stood. */
function compareItems(shape: ItemsShape, versions: Versions, telling: Telling): FieldChange[] {
  const [old, now] = [listOf(versions.old), listOf(versions.new)];
  const pairs = pairItems(named(shape, old, telling), named(shape, now, telling));
  const partnerOf = new Map(pairs.map((pair) => [pair.new, pair]));
  const moved = new Set(movedPairs(pairs));
  const list = { shape, versions, telling, old, now };
  const gone = goneAfter(old.length, pairs);
  const goneChanges = (at: number) => (gone.get(at) ?? []).map((place) => oneSided(list, "old", place));
  return [
    ...goneChanges(-1),
    ...now.flatMap((_, at) => {
      const pair = partnerOf.get(at);
      const own = pair === undefined ? [oneSided(list, "new", at)] : changesOf(list, pair, moved.has(pair));
      return [...own, ...goneChanges(at)];
    }),
  ];
}

/** Old places of the items that are gone, by the new place of the item they stood behind; -1 for those at the beginning. */
function goneAfter(count: number, pairs: readonly ItemPair[]): ReadonlyMap<number, readonly number[]> {
  const newPlace = new Map(pairs.map((pair) => [pair.old, pair.new]));
  const gone = new Map<number, number[]>();
  let behind = -1;
  for (let place = 0; place < count; place += 1) {
    const kept = newPlace.get(place);
    if (kept === undefined) gone.set(behind, [...(gone.get(behind) ?? []), place]);
    else behind = kept;
  }
  return gone;
}

type Item = Readonly<Record<string, unknown>>;
type Lists = {
  readonly shape: ItemsShape;
  readonly versions: Versions;
  readonly telling: Telling;
  readonly old: readonly Item[];
  readonly now: readonly Item[];
};

function listOf(found: unknown): readonly Item[] {
  return Array.isArray(found) ? (found as Item[]) : [];
}

function named({ keysOf, nameOf, common }: ItemsShape, list: readonly Item[], { speakers }: Telling): NamedItem[] {
  const seen = new Map<string, number>();
  return keysOf(list as readonly never[]).map((key, at) => {
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    const item = list[at] ?? {};
    const fields = Object.fromEntries(Object.entries(item).filter(([field]) => !common.includes(field)));
    return { key: `${key}\n${times}`, name: nameOf(item as never, speakers.new.words), fields };
  });
}

function changesOf(list: Lists, pair: ItemPair, isMoved: boolean): FieldChange[] {
  const versions = versionsAt(list, pair);
  const telling = { ...list.telling, item: changedItem(list.shape, versions, list.telling) };
  const fields = compareShape(list.shape.item, versions, telling);
  return isMoved ? [...fields, move(telling, versions, pair)] : fields;
}

function versionsAt({ versions, old, now }: Lists, pair: ItemPair): Versions {
  return {
    old: old[pair.old],
    new: now[pair.new],
    oldPath: [...versions.oldPath, pair.old],
    newPath: [...versions.newPath, pair.new],
  };
}

function changedItem(
  { subjectOf, label, nameOf }: ItemsShape & Pick<Shape, "label">,
  versions: Pick<Versions, "old" | "new">,
  { speakers }: Telling,
): ChangedItem {
  const { words } = speakers.new;
  const found = (versions.new ?? versions.old) as never;
  return {
    subject: subjectOf?.(found, words) ?? label?.(speakers.new) ?? "",
    ...(versions.old === undefined ? {} : { old: nameOf(versions.old as never, words) }),
    ...(versions.new === undefined ? {} : { new: nameOf(versions.new as never, words) }),
  };
}

/** Whether a field says more of an item than its name and the kind of item do. */
function isTold({ oldPath, newPath, isName, isUnprinted }: FieldChange, { common }: ItemsShape): boolean {
  const [field = ""] = newPath ?? oldPath ?? [];
  return isName !== true && isUnprinted !== true && !common.includes(String(field));
}

/** An item that only one version has, told whole: a line for each of its fields but its name. */
function oneSided({ shape, versions, telling, old, now }: Lists, side: "old" | "new", at: number): FieldChange {
  const found = (side === "new" ? now : old)[at];
  const bare = { old: undefined, new: undefined, oldPath: [], newPath: [], [side]: found };
  const fields = compareShape(shape.item, bare, telling).filter((field) => isTold(field, shape));
  const { words } = telling.speakers.new;
  const texts = fields.map((field) => withUnit(field[side] ?? "", field.unit, words) ?? "");
  const lines = fields.flatMap(({ label }, index) => {
    // The target's figure and its print in the source often say the same.
    const isRepeated = texts.slice(0, index).some((one) => nameKey(one) === nameKey(texts[index] ?? ""));
    return isRepeated ? [] : [say(words, "comparison.field", { label }) + texts[index]];
  });
  const item = changedItem(shape, bare, telling);
  const text = lines.join("\n");
  return side === "new"
    ? { kind: "added", label: "", item, new: text, newValue: found, newPath: [...versions.newPath, at] }
    : { kind: "removed", label: "", item, old: text, oldValue: found, oldPath: [...versions.oldPath, at] };
}

function move({ item, speakers }: Telling & { item: ChangedItem }, versions: Versions, pair: ItemPair): FieldChange {
  const { oldPath, newPath } = versions;
  const { words } = speakers.new;
  return {
    kind: "moved",
    label: say(words, "comparison.order"),
    item,
    old: say(words, "comparison.place", { no: pair.old + 1 }),
    new: say(words, "comparison.place", { no: pair.new + 1 }),
    oldValue: pair.old,
    newValue: pair.new,
    oldPath,
    newPath,
  };
}
