import type { DataPath } from "../../base/data-path.ts";
import type { FieldPlaces } from "../../base/field-places.ts";
import type { Loaded } from "../loaded.ts";
import type { ParsedRecord } from "../record/parse-records.ts";
import type { Records } from "../records.ts";

type RecordPlaces = Pick<Loaded, "locate" | "originOf"> & Pick<Records, "gapsOf">;

/** Where records stand. Positions are worked out when somebody asks. */
export function recordPlaces(parsed: readonly ParsedRecord<object>[]): RecordPlaces {
  const origins = new Map(parsed.map((one) => [one.record, one]));
  const placesOf = keepLast();
  return {
    locate: (record, path = [], end = "value") => {
      const origin = origins.get(record);
      return origin === undefined ? { file: "" } : placesOf(origin)([...origin.path, ...path], end);
    },
    originOf: (record) => origins.get(record),
    gapsOf: (record) => origins.get(record)?.gaps ?? noGaps,
  };
}

const noGaps: readonly DataPath[] = [];

/** Questions come file by file: one file's positions are kept, or those of thousands would fill the memory. */
function keepLast(): (origin: ParsedRecord<object>) => FieldPlaces {
  let last: { readonly file: string; readonly places: FieldPlaces } | undefined;
  return ({ source, places }) => {
    if (last?.file !== source.file) last = { file: source.file, places: places() };
    return last.places;
  };
}
