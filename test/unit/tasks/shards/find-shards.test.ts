import { expect, test } from "vitest";
import { toldProblem } from "../../../../src/base/problem.ts";
import { checkShards, type Shown } from "../../../../src/tasks/shards/find-shards.ts";

function shard(index: number, of: number, changes: Partial<Shown["manifest"]> = {}): Shown {
  const manifest = { format: 1, shard: { index, of }, made: { version: "1" }, isEverything: true } as const;
  const file = `s${index}/manifest`;
  return { folder: `s${index}`, file, manifest: { ...manifest, papers: {}, others: {}, left: [], ...changes } };
}

const codes = (shards: readonly Shown[]) =>
  checkShards(shards)
    .map((problem) => toldProblem(problem, "en"))
    .map(({ code, message }) => `${code}: ${message}`);

test("all shards of one build are found right, in any order", () => {
  expect(codes([shard(2, 2), shard(1, 2)])).toEqual([]);
});

test("each missing shard is named", () => {
  expect(codes([shard(2, 4), shard(4, 4)])).toEqual([
    "shard-missing: shard 1/4 is missing",
    "shard-missing: shard 3/4 is missing",
  ]);
});

test("a shard found twice, and a paper in two shards, are named", () => {
  expect(codes([shard(1, 1), shard(1, 1)])).toEqual(["shard-double: shard 1/1 was found twice, first in s1"]);
  const papers = { "briefings/a.docx": { key: "k", digest: "d" } };
  expect(codes([shard(1, 2, { papers }), shard(2, 2, { papers })])).toEqual([
    "shard-double: briefings/a.docx is in shard 1/2 and in shard 2/2",
  ]);
});

test("shards of other data, another version, option or split are named with what differs", () => {
  expect(codes([shard(1, 2), shard(2, 2, { made: { version: "2", only: "briefings" } }), shard(3, 3)])).toEqual([
    "shard-differs: shard 2/2 was built otherwise than shard 1/2: version, only",
    "shard-differs: shard 3/3 was built otherwise than shard 1/2: number of shards",
  ]);
});
