import { expect, test } from "vitest";
import { splitLines } from "../../../../src/import/structure/source-line.ts";

test("a line of control characters alone is blank, and half a surrogate pair is left out", () => {
  expect(splitLines("\0\n\u0001標本\ud842\n𠮷野").map(({ text }) => text)).toEqual(["", "標本", "𠮷野"]);
});

test("a page break is a space, and lines count from 1 whatever ends them", () => {
  expect(splitLines("表\f裏\r\n二\u2028三").map(({ no, text }) => [no, text])).toEqual([
    [1, "表 裏"],
    [2, "二"],
    [3, "三"],
  ]);
});
