import { once } from "../../base/once.ts";
import type { DataPath } from "../../base/place.ts";
import { kindAt } from "../../model/dataset-paths.ts";
import { jsonSchemas } from "../../model/json-schemas.ts";

/** The part of a JSON Schema in which the keys of a record's groups stand in their order. */
type Shape = {
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape | boolean;
  readonly additionalProperties?: Shape | boolean;
  readonly anyOf?: readonly Shape[];
  readonly oneOf?: readonly Shape[];
};

const schemas = once(() => jsonSchemas("en"));

/**
 * The order in which the schema gives the keys of a record's groups, for a file of a dataset by its path below the folder;
 * undefined where keys are years or names.
 */
export function keyOrderOf(file: string): (group: DataPath) => readonly string[] | undefined {
  const schema = schemaOf(file);
  return (group) => {
    const shapes = group.reduce<readonly Shape[]>(
      (found, step) => found.flatMap((shape) => inside(shape, step)),
      alternatives(schema),
    );
    const keyed = shapes.find(({ properties }) => properties !== undefined);
    return keyed?.properties === undefined ? undefined : Object.keys(keyed.properties);
  };
}

function schemaOf(file: string): Shape {
  const all = schemas() as Readonly<Record<string, Shape>>;
  return all[schemaNames[kindAt(file) ?? "program"]] ?? {};
}

const schemaNames = { edition: "dataset", projects: "projects", program: "program", meeting: "meeting" } as const;

function inside({ properties, items, additionalProperties }: Shape, step: string | number): readonly Shape[] {
  const inner = typeof step === "number" ? items : (properties?.[step] ?? additionalProperties);
  return typeof inner === "object" ? alternatives(inner) : [];
}

function alternatives(shape: Shape): readonly Shape[] {
  return [shape, ...(shape.anyOf ?? []), ...(shape.oneOf ?? [])];
}
