import { expect, test } from "vitest";
import { readJpeg } from "../../../../../src/render/word/body/jpeg.ts";
import { aJpeg, heldAs } from "../../../../fixtures/a-jpeg.ts";

test("a JPEG's size is that of its pixels at their density", () => {
  expect(readJpeg(aJpeg)).toMatchObject({ size: { width: 91_440, height: 60_960 }, turn: { degrees: 0 } });
  expect(readJpeg(Buffer.from("no JPEG, but long enough for one"))).toBeNull();
  expect(readJpeg(aJpeg.subarray(0, 30))).toBeNull();
});

test.each([
  [1, 0, false],
  [2, 0, true],
  [3, 180, false],
  [4, 180, true],
  [5, 270, true],
  [6, 90, false],
  [7, 90, true],
  [8, 270, false],
])("orientation %i is a turn of %i degrees, mirrored: %j", (orientation, degrees, isMirrored) => {
  for (const isLittle of [true, false])
    expect(readJpeg(heldAs(orientation, isLittle))?.turn).toEqual({ degrees, isMirrored });
});

test("what a photograph says of itself stays out of the paper, and without it nothing is changed", () => {
  expect(readJpeg(heldAs(6, false))?.bytes).toEqual(aJpeg);
  expect(readJpeg(aJpeg)?.bytes).toEqual(aJpeg);
});

test("a note that is cut off or says nothing known turns nothing", () => {
  for (const orientation of [0, 9, 400]) expect(readJpeg(heldAs(orientation, false))?.turn.degrees).toBe(0);
  const cut = Buffer.from(heldAs(6, false));
  cut.writeUInt32BE(0xffffffff, 2 + 4 + 6 + 4);
  expect(readJpeg(cut)?.turn.degrees).toBe(0);
});
