import fc from "fast-check";
import { expect, test } from "vitest";
import { fieldName, fieldPath } from "../../../src/edit/field-name.ts";

test("a field's name says its path, and can be read again", () => {
  expect(fieldName(["kpis", 3, "actuals", "2025"])).toBe("kpis[3].actuals.2025");
  expect(fieldName([])).toBe("");
  expect(fieldName([0, "a.b", "備考"])).toBe('[0]["a.b"].備考');
  const path = fc.array(fc.oneof(fc.nat(99), fc.string({ unit: "grapheme", maxLength: 8 })), { maxLength: 5 });
  fc.assert(
    fc.property(path, (steps) => {
      expect(fieldPath(fieldName(steps))).toEqual(steps);
    }),
  );
});

test("what is no name of a field is none", () => {
  expect(["a..b", "[x]", "a[", "a b", '["a'].map(fieldPath)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
