import { expect, test } from "vitest";
import { lazyList } from "../../../src/base/lazy-list.ts";

test("a lazy list reads like the array that it stands for", () => {
  const array = Array.from({ length: 5 }, (_, no) => ({ no }));
  const list = lazyList(5, (no) => ({ no }));
  expect(Array.isArray(list)).toBe(true);
  expect([...list]).toEqual(array);
  expect(list.map(({ no }) => no)).toEqual([0, 1, 2, 3, 4]);
  expect(list.filter(({ no }) => no > 2)).toEqual(array.slice(3));
  expect([list[4], list[5], list.at(-1), 4 in list, 5 in list]).toEqual([{ no: 4 }, undefined, { no: 4 }, true, false]);
  expect(JSON.stringify({ list })).toBe(JSON.stringify({ list: array }));
  expect(list.flatMap(({ no }) => [no, no])).toHaveLength(10);
});

test("items are made anew each time, and cannot be changed", () => {
  const list = lazyList(2, (no) => ({ no }));
  expect(list[0]).not.toBe(list[0]);
  expect(() => list.push({ no: 2 })).toThrow(TypeError);
});
