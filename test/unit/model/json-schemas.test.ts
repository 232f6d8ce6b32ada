import { expect, test } from "vitest";
import { jsonSchemas } from "../../../src/model/json-schemas.ts";
import { fields as en } from "../../../src/words/en/fields.ts";
import { fields as ja } from "../../../src/words/ja/fields.ts";

type Schema = Readonly<Record<string, unknown>>;

/** Every property anywhere in a schema, with the way to it. */
function propertiesOf(schema: unknown, path = ""): { path: string; schema: Schema }[] {
  if (typeof schema !== "object" || schema === null) return [];
  return Object.entries(schema as Schema).flatMap(([key, inner]) => {
    if (key !== "properties") return propertiesOf(inner, path);
    return Object.entries(inner as Record<string, Schema>).flatMap(([name, one]) => [
      { path: `${path}.${name}`, schema: one },
      ...propertiesOf(one, `${path}.${name}`),
    ]);
  });
}

test.each(["ja", "en"] as const)(
  "every property of every file has its name and what belongs there, in %s",
  (language) => {
    const properties = Object.entries(jsonSchemas(language)).flatMap(([kind, schema]) => propertiesOf(schema, kind));
    expect(properties.length).toBeGreaterThan(200);
    const isText = (found: unknown) => typeof found === "string" && found !== "";
    const bare = properties.filter(({ schema }) => !isText(schema["title"]) || !isText(schema["description"]));
    expect(bare.map(({ path }) => path)).toEqual([]);
  },
);

test("the table has the same fields in both languages, in the same order", () => {
  expect(Object.keys(ja)).toEqual(Object.keys(en));
});

test("the unit of an amount stands with its name", () => {
  const { program } = jsonSchemas("ja");
  const initial = propertiesOf(program).find(({ path }) => path === ".budget.initial");
  expect(initial?.schema).toMatchObject({ title: "当初予算額（千円）", type: "object" });
});

test("a text of a dataset may be written once or per language, a text of a journal once", () => {
  const schemas = jsonSchemas("en");
  const find = (schema: object, path: string) => propertiesOf(schema).find((one) => one.path === path)?.schema;
  const text = { type: "string", pattern: "\\S" };
  const perLanguage = {
    type: "object",
    propertyNames: { enum: ["ja", "en"] },
    additionalProperties: text,
    minProperties: 1,
  };
  expect(find(schemas.program, ".background")).toMatchObject({ anyOf: [text, perLanguage] });
  expect(find(schemas.program, ".id")).not.toHaveProperty("anyOf");
  expect(find(schemas.journal, ".who")).toMatchObject(text);
});
