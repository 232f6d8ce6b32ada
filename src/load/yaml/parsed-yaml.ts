import type { FieldPlaces } from "../../base/field-places.ts";
import type { Problem } from "../../base/problem.ts";

/** What a YAML text says; `content` is left out where that cannot be told. */
export type ParsedYaml = {
  readonly problems: readonly Problem[];
  readonly content?: {
    readonly value: unknown;
    /** Works out where everything stands: for whoever has something to say about it. */
    readonly places: () => FieldPlaces;
    /** Whether the quick reader could read it */
    readonly isPlain: boolean;
  };
};
