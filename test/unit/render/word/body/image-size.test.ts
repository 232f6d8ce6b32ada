import { expect, test } from "vitest";
import { svgSize } from "../../../../../src/render/word/body/image-size.ts";

const size = (svg: string) => svgSize(Buffer.from(svg));

test("a drawing's size is its width and height in their units, or else that of its viewBox", () => {
  expect(size('<svg width="2in" height=" 1cm "/>')).toEqual({ width: 1_828_800, height: 360_000 });
  expect(size("<s:svg xmlns:s='x' viewBox='0 0 40, 20'/>")).toEqual({ width: 381_000, height: 190_500 });
  expect(size('<svg width="50%" height="50%"/>')).toBeNull();
});

test("what stands within another attribute's value is no size", () => {
  expect(size(`<svg aria-label=' width="900"' width="10" height="10"/>`)).toEqual({ width: 95_250, height: 95_250 });
});
