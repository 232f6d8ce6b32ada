import { expect, test } from "vitest";
import { growingNumbers } from "../../../src/base/growing-numbers.ts";

test("numbers come back as they went in, over many blocks", () => {
  const list = growingNumbers((length) => new Float64Array(length));
  for (let index = 0; index < 10_000; index += 1) list.push(index / 3);
  expect(list.length()).toBe(10_000);
  for (const index of [0, 4095, 4096, 8191, 8192, 9999]) expect(list.at(index)).toBe(index / 3);
});

test("nothing stands before the first or behind the last", () => {
  const list = growingNumbers((length) => new Uint16Array(length));
  expect(list.at(0)).toBeNaN();
  list.push(7);
  expect([list.at(-1), list.at(0), list.at(1)]).toEqual([Number.NaN, 7, Number.NaN]);
});
