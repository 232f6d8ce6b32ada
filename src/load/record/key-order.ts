import { once } from "../../base/once.ts";
import type { DataPath } from "../../base/place.ts";
import { kindAt } from "../../model/dataset-paths.ts";
import type { KnownNames } from "../../words/typed/yaml-lines.ts";
import { jsonSchemas } from "../../model/json-schemas.ts";

/** The part of a JSON Schema in which the keys of a record's groups stand in their order. */
type Shape = {
  readonly type?: string;
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

/** The names of all fields of a dataset's records, and of those that hold lists wherever they stand. */
export const knownNames = once((): KnownNames => {
  const all = schemas() as Readonly<Record<string, Shape>>;
  const found = Object.values(schemaNames).flatMap((name) => namesIn(all[name] ?? {}));
  const others = new Set(found.filter(({ isList }) => !isList).map(({ name }) => name));
  const lists = found.filter(({ name, isList }) => isList && !others.has(name)).map(({ name }) => name);
  return { keys: new Set(found.map(({ name }) => name)), lists: new Set(lists) };
});

type NamedShape = { readonly name: string; readonly isList: boolean };

function namesIn(shape: Shape): NamedShape[] {
  const { properties = {}, items, additionalProperties } = shape;
  const named = Object.entries(properties).map(([name, inner]) => ({ name, isList: inner.type === "array" }));
  const inside = [...Object.values(properties), items, additionalProperties, ...alternatives(shape).slice(1)];
  return [...named, ...inside.flatMap((inner) => (typeof inner === "object" ? namesIn(inner) : []))];
}
