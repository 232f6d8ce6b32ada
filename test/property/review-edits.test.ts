import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import type { FieldEdit } from "../../src/edit/edit-tree.ts";
import { editYaml, isSameData, withEdits } from "../../src/edit/edit-yaml.ts";
import { tidyReviewText } from "../../src/review/value/read-cell.ts";
import { keyOrder } from "../../src/tasks/review/plan-edits.ts";
import { rounds } from "../fixtures/rounds.ts";
import { programYaml } from "./program-yaml.ts";

const folder = join(import.meta.dirname, "../../data/programs");
const texts = [
  programYaml,
  ...readdirSync(folder)
    .slice(0, 2)
    .map((name) => readFileSync(join(folder, name), "utf8")),
];

const anyText = fc
  .oneof(
    fc.string({ unit: "grapheme", maxLength: 30 }),
    fc
      .array(fc.constantFrom("- ", ": ", "#", "一", "2026", '"', "'", "\n", "{", "▲", "no", " "), { maxLength: 9 })
      .map((parts) => parts.join("")),
  )
  .map((text) =>
    tidyReviewText(
      text.replace(/[\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]/gu, (found) => (found === "\n" ? found : "")),
    ),
  )
  .filter((text) => text !== "");
const year = fc.integer({ min: 2024, max: 2031 }).map(String);
const amount = fc.option(fc.integer({ min: 0, max: 1e11 }), { nil: null });
const figure = fc.option(
  fc.double({ min: -1e15, max: 1e15, noNaN: true }).map((one) => Number(one.toPrecision(15)) + 0),
  { nil: null },
);
const words = fc.option(anyText, { nil: null });

const anyEdit: fc.Arbitrary<FieldEdit> = fc.oneof(
  fc.record({ path: fc.tuple(fc.constant("budget"), fc.constantFrom("request", "assessment"), year), value: amount }),
  fc.record({ path: fc.tuple(fc.constant("budget"), fc.constantFrom("requestReason", "remark"), year), value: words }),
  fc.record({ path: fc.tuple(fc.constant("kpis"), fc.nat(1), fc.constant("actuals"), year), value: figure }),
  fc.record({ path: fc.tuple(fc.constant("kpis"), fc.nat(1), fc.constant("remark")), value: words }),
);
// A field is typed once; two cells for one field never get as far as here.
const anyEdits = fc.uniqueArray(anyEdit, { maxLength: 8, selector: ({ path }) => path.join("/") });

test("any figures and texts, put into a record and taken out again, leave the record as it was", () => {
  fc.assert(
    fc.property(fc.constantFrom(...texts), fc.boolean(), anyEdits, anyEdits, (source, isCrlf, first, second) => {
      const text = isCrlf ? source.replaceAll("\n", "\r\n") : source;
      const once = editYaml(text, first, keyOrder);
      const twice = editYaml(once, second, keyOrder);
      expect(isSameData(parse(twice), withEdits(withEdits(parse(text), first), second))).toBe(true);
      const cleared = [...first, ...second].map(({ path }) => ({ path, value: null }));
      expect(editYaml(twice, cleared, keyOrder)).toBe(text);
    }),
    { numRuns: rounds(40) },
  );
});

test("every line that stood in a record still stands there, in its order", () => {
  fc.assert(
    fc.property(fc.constantFrom(...texts), anyEdits, (text, edits) => {
      const edited = editYaml(text, edits, keyOrder).split("\n");
      let at = 0;
      for (const line of text.split("\n")) {
        const found = edited.indexOf(line, at);
        expect(found, line).toBeGreaterThanOrEqual(at);
        at = found + 1;
      }
    }),
    { numRuns: rounds(30) },
  );
});
