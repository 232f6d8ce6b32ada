import type { DataPath } from "../../base/data-path.ts";
import type { FieldPlaces } from "../../base/field-places.ts";
import type { TextSource } from "../../base/text-source.ts";
import type { Loaded } from "../loaded.ts";
import type { ParsedRecord } from "../record/parse-records.ts";
import type { Records } from "../records.ts";

type RecordPlaces = Pick<Loaded, "locator" | "originOf"> & Pick<Records, "gapsOf">;

/** Where records stand. Lines and columns are worked out when somebody asks. */
export function recordPlaces(parsed: readonly ParsedRecord<object>[]): RecordPlaces {
  const origins = new Map(parsed.map((one) => [one.record, one]));
  return {
    locator: async () => {
      const { yamlPlaces } = await import("../yaml/yaml-places.ts");
      const placesOf = keepLast(yamlPlaces);
      return (record, path = [], end = "value") => {
        const origin = origins.get(record);
        return origin === undefined ? { file: "" } : placesOf(origin.source)([...origin.path, ...path], end);
      };
    },
    originOf: (record) => origins.get(record),
    gapsOf: (record) => origins.get(record)?.gaps ?? noGaps,
  };
}

const noGaps: readonly DataPath[] = [];

/** Questions come file by file: one file's places are kept, or those of thousands would fill the memory. */
function keepLast(placesIn: (source: TextSource) => FieldPlaces): (source: TextSource) => FieldPlaces {
  let last: { readonly file: string; readonly places: FieldPlaces } | undefined;
  return (source) => {
    if (last?.file !== source.file) last = { file: source.file, places: placesIn(source) };
    return last.places;
  };
}
