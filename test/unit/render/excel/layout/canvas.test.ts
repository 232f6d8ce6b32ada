import { expect, test } from "vitest";
import { charactersWide, heightOf, textLines } from "../../../../../src/render/excel/layout/canvas.ts";
import { faces } from "../../../../../src/render/excel/layout/drawn-look.ts";

const ja = { size: 10, face: faces.ja };
const en = { size: 10, face: faces.en };

test("full-width letters take about twice the room of half-width ones", () => {
  expect(textLines("研".repeat(12), 22, ja)).toBe(1);
  expect(textLines("研".repeat(24), 22, ja)).toBe(2);
  expect(textLines("a".repeat(20), 22, ja)).toBe(1);
});

test("line breaks count", () => {
  expect(textLines("一\n二\n三", 40, ja)).toBe(3);
  expect(textLines("one\ntwo", 40, en)).toBe(2);
});

test("English lines end between words, and a word longer than a line goes on", () => {
  expect(textLines("aaaaaa bbbbbb cccccc", 10, en)).toBe(3);
  expect(textLines("aaaaaa bbbbbb cccccc", 20, en)).toBe(2);
  expect(textLines(`a ${"b".repeat(40)} c`, 12, en)).toBe(6);
  expect(textLines("", 10, en)).toBe(1);
});

test("an English row is high enough for a long text that a formula gives", () => {
  const look = { size: 10, wrap: true };
  const height = (value: Parameters<typeof heightOf>[0]["value"]) => heightOf({ value, look }, 12, faces.en);
  const text = "a name from another sheet";
  expect(height({ formula: "A1", result: text })).toBe(height(text));
  expect(height({ formula: "A1", result: 5 })).toBe(height("5"));
});

test("a column is wide enough for its figures", () => {
  expect(charactersWide("44,275,480", ja)).toBeLessThan(12.5);
});
