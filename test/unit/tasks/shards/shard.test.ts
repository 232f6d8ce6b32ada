import { expect, test } from "vitest";
import { parseShard } from "../../../../src/tasks/shards/shard.ts";

test("a shard is a part and the number of parts", () => {
  expect(parseShard("1/1")).toEqual({ index: 1, of: 1 });
  expect(parseShard("12/40")).toEqual({ index: 12, of: 40 });
});

test.each(["0/4", "5/4", "1/0", "1", "1/", "/4", "-1/4", "1/4/2", "1.5/4", "a/b", "", "01/4"])("%s is none", (text) => {
  expect(parseShard(text)).toBeNull();
});
