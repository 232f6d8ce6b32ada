import type { Place } from "../base/place.ts";
import type { DataPath } from "../base/data-path.ts";
import type { FieldMark } from "./mark-field.ts";
import { parsePlainYaml } from "./parse-plain-yaml.ts";
import type { TextSource } from "./text-source.ts";
import type { FieldPlaces } from "./field-places.ts";

/** The places of the fields of a text that the quick reader can read. */
export function plainPlaces({ file, text }: TextSource): FieldPlaces {
  const marks = new Map<object, Map<string | number, FieldMark>>();
  const root = parsePlainYaml(text, (group, step, mark) => {
    const fields = marks.get(group);
    if (fields === undefined) marks.set(group, new Map([[step, mark]]));
    else fields.set(step, mark);
  });
  const line = text.split("\n").findIndex((one) => /^[a-z"-]/.test(one)) + 1;
  return (path, end = "value"): Place => {
    const { mark, isWhole } = furthest(root, path);
    if (mark === undefined) return { file, line, col: 1 };
    return { file, line: mark.line, col: isWhole ? mark[end] : mark.value };
  };

  /** The mark of the last field on a path that is there. */
  function furthest(value: unknown, path: DataPath, above?: FieldMark): { mark?: FieldMark; isWhole: boolean } {
    const [step, ...rest] = path;
    const found = above === undefined ? {} : { mark: above };
    if (step === undefined) return { ...found, isWhole: true };
    const mark = typeof value === "object" && value !== null ? marks.get(value)?.get(step) : undefined;
    if (mark === undefined) return { ...found, isWhole: false };
    return furthest((value as Record<string | number, unknown>)[step], rest, mark);
  }
}
