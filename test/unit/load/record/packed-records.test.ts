import { expect, test } from "vitest";
import { packRecord } from "../../../../src/load/record/pack-record.ts";
import { packedRecords } from "../../../../src/load/record/packed-records.ts";

type Sample = { id: string; texts: readonly { text: string }[]; goal?: string };

const sample = (id: string): Sample => ({ id, texts: [{ text: `${id}の文章` }], goal: "目的" });
const show = packedRecords(new Set(["id"]));
const packed = (record: Sample) => show<Sample>(packRecord(record));

test("a packed record reads like the record, field by field and in its order", () => {
  const record = packed(sample("a"));
  expect(record).toEqual(sample("a"));
  expect(JSON.stringify(record)).toBe(JSON.stringify(sample("a")));
  expect(Object.keys({ ...record })).toEqual(["id", "texts", "goal"]);
  expect(structuredClone(record)).toEqual(sample("a"));
});

test("of several records each keeps its own, in whatever order they are read", () => {
  const records = ["a", "b", "c", "d"].map((id) => packed(sample(id)));
  for (const at of [0, 3, 1, 0, 2, 3]) expect(records[at]).toEqual(sample("abcd"[at] ?? ""));
});

test("a field that a record does not have is not there", () => {
  const { goal: _, ...bare } = sample("a");
  expect("goal" in packed(bare)).toBe(false);
  expect(packed(bare).goal).toBeUndefined();
});
