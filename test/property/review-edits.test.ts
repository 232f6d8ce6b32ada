import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import type { Edit } from "../../src/edit/edit.ts";
import { editYaml } from "../../src/edit/edit-yaml.ts";
import { isSameData, withEdits } from "../../src/edit/edited-data.ts";
import { recordEdits, reversed } from "../../src/edit/record-edits.ts";
import { keyOrderOf } from "../../src/load/record/key-order.ts";
import { tidyReviewText } from "../../src/review/value/read-cell.ts";
import { rounds } from "../fixtures/rounds.ts";
import { programYaml } from "./program-yaml.ts";

const keyOrder = keyOrderOf("programs/any.yaml");
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
const amount = fc.integer({ min: 0, max: 1e11 });
const figure = fc.double({ min: -1e15, max: 1e15, noNaN: true }).map((one) => Number(one.toPrecision(15)));
const words = anyText;

const anySet: fc.Arbitrary<{ path: Edit["path"]; value: number | string }> = fc.oneof(
  fc.record({ path: fc.tuple(fc.constant("budget"), fc.constantFrom("request", "assessment"), year), value: amount }),
  fc.record({ path: fc.tuple(fc.constant("budget"), fc.constantFrom("requestReason", "remark"), year), value: words }),
  fc.record({ path: fc.tuple(fc.constant("kpis"), fc.nat(1), fc.constant("actuals"), year), value: figure }),
  fc.record({ path: fc.tuple(fc.constant("kpis"), fc.nat(1), fc.constant("remark")), value: words }),
);
// A field is typed once; two cells for one field never get as far as here.
const anyEdits = fc
  .uniqueArray(anySet, { maxLength: 8, selector: ({ path }) => path.join("/") })
  .map((sets) => sets.map((one): Edit => ({ kind: "set", ...one })));

test("any figures and texts, put into a record and taken out again, leave the record as it was", () => {
  fc.assert(
    fc.property(fc.constantFrom(...texts), fc.boolean(), anyEdits, anyEdits, (source, isCrlf, first, second) => {
      const text = isCrlf ? source.replaceAll("\n", "\r\n") : source;
      const once = recordEdits(text, first, keyOrder);
      const twice = recordEdits(once.text, second, keyOrder);
      const data = parse(twice.text);
      expect(isSameData(data, withEdits(withEdits(parse(text), first), second))).toBe(true);
      const back = editYaml(twice.text, reversed(data, twice.recorded), keyOrder);
      expect(back).toBe(once.text);
      expect(editYaml(back, reversed(parse(back), once.recorded), keyOrder)).toBe(text);
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
