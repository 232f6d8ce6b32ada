import type { Place } from "../../base/place.ts";
import type { DataPath } from "../../base/data-path.ts";
import type { FieldMark } from "./mark-field.ts";
import { parsePlainYaml } from "./parse-plain-yaml.ts";
import type { TextSource } from "../../base/text-source.ts";
import type { FieldPlaces } from "../../base/field-places.ts";

/** The places of the fields of a text that the quick reader can read. */
export function plainPlaces({ file, text }: TextSource): FieldPlaces {
  const { root, marks } = markFields(text);
  const firstLine = text.split("\n").findIndex((line) => /^[a-z"-]/.test(line)) + 1;
  return (path, end = "value"): Place => {
    const { mark, isWhole } = furthestMark({ value: root, path, marks });
    if (mark === undefined) return { file, line: firstLine, col: 1 };
    return { file, line: mark.line, col: isWhole ? mark[end] : mark.value };
  };
}

/** Where the fields of each group and list stand, by key or place in the list. */
type Marks = ReadonlyMap<object, ReadonlyMap<string | number, FieldMark>>;

function markFields(text: string): { root: unknown; marks: Marks } {
  const marks = new Map<object, Map<string | number, FieldMark>>();
  const root = parsePlainYaml(text, (group, step, mark) => {
    const fields = marks.get(group);
    if (fields === undefined) marks.set(group, new Map([[step, mark]]));
    else fields.set(step, mark);
  });
  return { root, marks };
}

type Way = { readonly value: unknown; readonly path: DataPath; readonly marks: Marks };

/** The mark of the last field on a path that is there, and whether the path ends with it. */
function furthestMark({ value, path, marks }: Way, above?: FieldMark): { mark?: FieldMark; isWhole: boolean } {
  const [step, ...rest] = path;
  const found = above === undefined ? {} : { mark: above };
  if (step === undefined) return { ...found, isWhole: true };
  const mark = typeof value === "object" && value !== null ? marks.get(value)?.get(step) : undefined;
  if (mark === undefined) return { ...found, isWhole: false };
  return furthestMark({ value: (value as Record<string | number, unknown>)[step], path: rest, marks }, mark);
}
