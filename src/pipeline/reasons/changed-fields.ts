import type { DataPath } from "../../base/place.ts";

/**
 * A field that differs between two states of a record. `path` is its path in the new state; of a field that is gone,
 * the path it would have there. `old` is undefined for a field that is new, `now` for one that is gone.
 */
export type FieldChange = { readonly path: DataPath; readonly old?: unknown; readonly now?: unknown };

/** The fields in which two states of a record differ, in the order of the new one. The order of keys is no difference. */
export function changedFields(old: unknown, now: unknown, path: DataPath = []): FieldChange[] {
  if (old === now) return [];
  if (Array.isArray(old) && Array.isArray(now)) return changedItems(old, now, path);
  if (isGroup(old) && isGroup(now)) {
    const keys = new Set([...Object.keys(now), ...Object.keys(old)]);
    return [...keys].flatMap((key) => changedFields(old[key], now[key], [...path, key]));
  }
  return [{ path, ...(old === undefined ? {} : { old }), ...(now === undefined ? {} : { now }) }];
}

/** What is the same at both ends of a list is paired first: an item put in between is then one change, and not many. */
function changedItems(old: readonly unknown[], now: readonly unknown[], path: DataPath): FieldChange[] {
  const before = countSame(old, now);
  const after = countSame(old.slice(before).toReversed(), now.slice(before).toReversed());
  const oldItems = old.slice(before, old.length - after);
  const nowItems = now.slice(before, now.length - after);
  const both = Math.min(oldItems.length, nowItems.length);
  const at = (index: number) => [...path, before + index];
  return [
    ...nowItems.slice(0, both).flatMap((item, index) => changedFields(oldItems[index], item, at(index))),
    ...nowItems.slice(both).map((item, index) => ({ path: at(both + index), now: item })),
    ...oldItems.slice(both).map((item) => ({ path: at(both), old: item })),
  ];
}

function countSame(a: readonly unknown[], b: readonly unknown[]): number {
  const both = Math.min(a.length, b.length);
  for (let index = 0; index < both; index++) if (!isSame(a[index], b[index])) return index;
  return both;
}

function isSame(a: unknown, b: unknown): boolean {
  return changedFields(a, b).length === 0;
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
