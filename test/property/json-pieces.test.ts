import fc from "fast-check";
import { expect, test } from "vitest";
import { jsonPieces } from "../../src/base/json-pieces.ts";

test("the pieces together are what JSON.stringify makes of a group", () => {
  const value = fc.oneof(fc.jsonValue(), fc.constant(undefined), fc.array(fc.jsonValue()));
  fc.assert(
    fc.property(fc.dictionary(fc.string(), value), (group) => {
      expect([...jsonPieces(group)].join("")).toBe(`${JSON.stringify(group, null, 2)}\n`);
    }),
  );
});
