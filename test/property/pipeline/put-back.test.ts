import * as fc from "fast-check";
import { expect, test } from "vitest";
import { changedFields } from "../../../src/pipeline/reasons/changed-fields.ts";
import { putBack } from "../../../src/pipeline/reasons/field-reasons.ts";

const { record } = fc.letrec((tie) => ({
  record: fc.dictionary(fc.constantFrom("a", "b", "c", "d"), tie("value"), { maxKeys: 4, noNullPrototype: true }),
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constantFrom(0, 1, "x", "y", null),
    fc.array(tie("value"), { maxLength: 4 }),
    tie("record"),
  ),
}));

test("all changes put back, the last first, give the record as it was", () => {
  fc.assert(
    fc.property(record, record, (old, now) => {
      expect(changedFields(old, now).reduceRight(putBack, now)).toEqual(old);
    }),
  );
});

test("putting a change back leaves the record itself as it is", () => {
  fc.assert(
    fc.property(record, record, (old, now) => {
      const before = structuredClone(now);
      for (const change of changedFields(old, now)) putBack(now, change);
      expect(now).toEqual(before);
    }),
  );
});
