import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { type Placed, pageText } from "../../../src/import/pdf/page-text.ts";
import { editYaml } from "../../../src/edit/edit-yaml.ts";
import { changesAsEdits } from "../../../src/import/records/changes-as-edits.ts";
import { isEffective, mergeRecord } from "../../../src/import/records/merge-record.ts";
import { isSame, type Plain, yamlText } from "../../../src/edit/yaml-text.ts";

const text = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: fc.constantFrom(...Array.from("あ標A1:-#,[]{}'\"&*!|>%@` \n~=０＝．.")) }),
  fc.constantFrom("null", "yes", "1e3", "0x1F", "2025-01-01", "12:30", "-", "=", "~", "1_000", ".5", "<<"),
);
const scalar = fc.oneof(text, fc.integer(), fc.constant(null), fc.boolean());
const item = fc.record({ title: text, summary: text, source: fc.record({ from: fc.nat(), to: fc.nat() }) });
const record = fc.record(
  {
    name: text,
    projects: fc.array(text, { maxLength: 3 }),
    offices: fc.record({ lead: text, amed: fc.array(text, { maxLength: 3 }) }, { requiredKeys: [] }),
    budget: fc.record({ initial: fc.dictionary(fc.constantFrom("2023", "2024", "2025"), scalar) }),
    results: fc.array(item, { maxLength: 4 }),
    goal: text,
  },
  { requiredKeys: [] },
) as unknown as fc.Arbitrary<Plain>;

test("a record written as YAML reads as itself", () => {
  fc.assert(
    fc.property(record, (value) => {
      expect(parse(yamlText(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test("without edits by hand, a second import leaves what the new document says, and a third changes nothing", () => {
  fc.assert(
    fc.property(record, record, (base, theirs) => {
      const file = yamlText(base);
      const merged = editYaml(
        file,
        changesAsEdits(mergeRecord({ base, ours: parse(file) as Plain, theirs, hasBase: true })),
        () => undefined,
      );
      const ours = parse(merged) as Plain;
      const left = mergeRecord({ base: theirs, ours, theirs, hasBase: true }).filter(isEffective);
      expect(left).toEqual([]);
      if (isSame(base, theirs)) expect(merged).toBe(file);
    }),
  );
});

test("where the document did not change, an edit by hand stays to the letter", () => {
  fc.assert(
    fc.property(record, record, (base, ours) => {
      const changes = mergeRecord({ base, ours, theirs: base, hasBase: true });
      expect(changes.filter(isEffective)).toEqual([]);
    }),
  );
});

const piece: fc.Arbitrary<Placed> = fc.record({
  text: fc.string({ minLength: 1 }),
  x: fc.double({ min: -1e4, max: 1e4, noNaN: true }),
  y: fc.double({ min: -1e4, max: 1e4, noNaN: true }),
  width: fc.double({ min: 0, max: 1e3, noNaN: true }),
  size: fc.double({ min: 0.01, max: 200, noNaN: true }),
  isUpright: fc.boolean(),
});

test("whatever stands on a page, every piece is in its lines or readings", () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const { lines, readings } = pageText(pieces);
      const all = [...lines, ...readings].join("").replace(/\s/g, "");
      for (const one of pieces) expect(all).toContain(one.text.replace(/\s/g, ""));
    }),
  );
});
