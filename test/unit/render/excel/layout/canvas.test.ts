import { expect, test } from "vitest";
import { charactersWide, textLines } from "../../../../../src/render/excel/layout/canvas.ts";

test("full-width letters take about twice the room of half-width ones", () => {
  expect(textLines("研".repeat(12), 22, 10)).toBe(1);
  expect(textLines("研".repeat(24), 22, 10)).toBe(2);
  expect(textLines("a".repeat(20), 22, 10)).toBe(1);
});

test("line breaks count", () => {
  expect(textLines("一\n二\n三", 40, 10)).toBe(3);
});

test("a column is wide enough for its figures", () => {
  expect(charactersWide("44,275,480", 10)).toBeLessThan(12.5);
});
