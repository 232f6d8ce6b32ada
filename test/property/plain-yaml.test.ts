import fc from "fast-check";
import { expect, test } from "vitest";
import { stringify } from "yaml";
import type { DataPath } from "../../src/base/data-path.ts";
import type { Place } from "../../src/base/place.ts";
import type { FieldPlaces } from "../../src/base/field-places.ts";
import { parseAnyYaml } from "../../src/load/yaml/parse-any-yaml.ts";
import { parsePlainYaml } from "../../src/load/yaml/parse-plain-yaml.ts";
import { plainPlaces } from "../../src/load/yaml/plain-places.ts";
import { yamlPlaces } from "../../src/load/yaml/yaml-places.ts";
import { mutatedText, programYaml } from "./program-yaml.ts";
import { rounds } from "../fixtures/rounds.ts";

/** Whatever the quick reader gives must be what the full parser gives, without a fault and at the same places. */
function expectSameValue(text: string): void {
  const plain = parsePlainYaml(text);
  if (plain === undefined) return;
  const { content, problems } = parseAnyYaml({ file: "a.yaml", text });
  expect({ text, value: content?.value, problems }).toEqual({ text, value: plain, problems: [] });
  const source = { file: "a.yaml", text };
  expect({ text, places: placesOf(plain, plainPlaces(source)) }).toEqual({
    text,
    places: placesOf(plain, yamlPlaces(source)),
  });
}

/** The places of every field, of its key, and of a field that is not there. */
function placesOf(value: unknown, placeOf: FieldPlaces, path: DataPath = []): Place[] {
  const own = [placeOf(path), placeOf(path, "key"), placeOf([...path, "absent"])];
  if (typeof value !== "object" || value === null) return own;
  const steps = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [
    ...own,
    ...steps.flatMap((step) => placesOf((value as Record<string | number, unknown>)[step], placeOf, [...path, step])),
  ];
}

test("the quick reader reads a programme as we write it", () => {
  expect(parsePlainYaml(programYaml)).toEqual(parseAnyYaml({ file: "a.yaml", text: programYaml }).content?.value);
});

test("the quick reader agrees with the full parser on mutilated programmes", () => {
  fc.assert(fc.property(mutatedText, expectSameValue), { numRuns: rounds(1000) });
});

const scalar = fc.oneof(
  fc.string({ unit: fc.constantFrom(...Array.from("ab1 -:#,[]{}\"'.+e0x~|>&*!%@`?　・「。\n")) }),
  fc.constantFrom(
    "null",
    "~",
    "true",
    "1e3",
    "0x1F",
    "0o17",
    ".inf",
    "-0",
    "007",
    "1.",
    ".5",
    "1.50",
    "2025-07-16",
    "-",
  ),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
);
const tree = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    scalar,
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom("name", "no", "to", "2025", "null", "a b", "x-y", "é"), tie("value"), { maxKeys: 3 }),
  ),
})).value;

test("the quick reader agrees with the full parser on anything that was written as YAML", () => {
  fc.assert(
    fc.property(tree, fc.boolean(), (value, isFlow) => {
      expectSameValue(stringify(value, { lineWidth: 0, collectionStyle: isFlow ? "flow" : "any" }));
    }),
    { numRuns: rounds(1000) },
  );
});

test("the quick reader agrees with the full parser on lines of odd scalars", () => {
  const line = fc.string({ unit: fc.constantFrom(...Array.from("a1 -:#,[]{}\"'.eE+0x~<=年　")) });
  const text = fc
    .array(line, { maxLength: 4 })
    .map((lines) => lines.map((one) => `key${lines.indexOf(one)}: ${one}`).join("\n"));
  fc.assert(fc.property(text, expectSameValue), { numRuns: rounds(2000) });
});
