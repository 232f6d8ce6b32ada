import type { DataPath } from "../../base/data-path.ts";
import type { FieldChange } from "./changed-fields.ts";

/** A record with one of its changed fields as it was before. The record itself stays as it is. */
export function putBack<Item>(record: Item, { path, ...change }: FieldChange): Item {
  return put(record, path, change) as Item;
}

type Change = Omit<FieldChange, "path">;

function put(value: unknown, [step, ...rest]: DataPath, change: Change): unknown {
  if (step === undefined) return change.old;
  if (Array.isArray(value)) return putInList(value, step as number, { rest, change });
  const group = value as Readonly<Record<string, unknown>>;
  if (rest.length === 0 && !("old" in change)) {
    const { [step]: _, ...others } = group;
    return others;
  }
  return { ...group, [step]: put(group[step], rest, change) };
}

function putInList(list: readonly unknown[], at: number, way: { rest: DataPath; change: Change }): unknown[] {
  const { rest, change } = way;
  if (rest.length > 0) return list.with(at, put(list[at], rest, change));
  if (!("old" in change)) return list.toSpliced(at, 1);
  return "now" in change ? list.with(at, change.old) : list.toSpliced(at, 0, change.old);
}
