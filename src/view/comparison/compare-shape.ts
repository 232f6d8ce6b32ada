import { isDeepStrictEqual } from "node:util";
import { compareItems } from "./compare-items.ts";
import { compareValues } from "./compare-values.ts";
import type { FieldChange } from "./field-change.ts";
import { type Shape, unknownShape } from "./words/shape.ts";
import type { Versions, Telling } from "./versions.ts";

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
    compareShape(innerShape(shape, { key, found: now[key] ?? old[key] }, telling), step(versions, key), telling),
  );
}

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(found: unknown): Fields {
  return typeof found === "object" && found !== null ? (found as Fields) : {};
}

function innerShape(shape: Shape, { key, found }: { key: string; found: unknown }, { speakers }: Telling): Shape {
  if (shape.kind === "map") return shape.shapeOf(key, speakers.new);
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
