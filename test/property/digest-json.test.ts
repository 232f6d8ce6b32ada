import fc from "fast-check";
import { expect, test } from "vitest";
import { digest, digestJson } from "../../src/base/digest.ts";

test("the digest is that of the text that JSON.stringify makes", () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
      expect(digestJson(value)).toBe(digest(JSON.stringify(value)));
    }),
  );
});

test("dates, and fields without a value", () => {
  const value = { list: [undefined, new Date(0)], none: undefined, date: new Date(1), inner: { none: undefined } };
  expect(digestJson(value)).toBe(digest(JSON.stringify(value)));
});

test("texts longer than a piece", () => {
  const value = { rows: Array.from({ length: 3000 }, (_, no) => ({ no, text: "予算".repeat(20) })) };
  expect(digestJson(value)).toBe(digest(JSON.stringify(value)));
});
