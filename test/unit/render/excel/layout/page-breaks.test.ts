import { expect, test } from "vitest";
import { pageBreaks } from "../../../../../src/render/excel/layout/page-breaks.ts";

const breaks = (groups: [number, number][], room: number) =>
  pageBreaks(
    groups.map(([first, last]) => ({ first, last })),
    () => 10,
    room,
  );

test("a group that would be cut opens a page, and the empty row before it goes along", () => {
  expect(
    breaks(
      [
        [1, 4],
        [6, 9],
        [11, 14],
      ],
      90,
    ),
  ).toEqual([9]);
  expect(
    breaks(
      [
        [1, 4],
        [6, 9],
        [11, 14],
      ],
      89,
    ),
  ).toEqual([4, 9]);
});

test("a group longer than a page gets one of its own", () => {
  expect(
    breaks(
      [
        [1, 4],
        [6, 30],
        [32, 33],
      ],
      50,
    ),
  ).toEqual([4, 30]);
});
