import { expect, test } from "vitest";
import { readCell } from "../../../../src/review/value/read-cell.ts";
import type { ReturnedCell } from "../../../../src/review/xlsx/returned-workbook.ts";

const amount = { kind: "amount", unit: "" } as const;
const text = { kind: "text", unit: "" } as const;
const figure = (unit = "件") => ({ kind: "number", unit }) as const;

const typed = (raw: string, kind: ReturnedCell["kind"] = "text") => ({ cell: { kind, raw }, isMerged: false });

function readingOf(raw: string, purpose: Parameters<typeof readCell>[1], kind: ReturnedCell["kind"] = "text") {
  const reading = readCell(typed(raw, kind), purpose);
  return "fault" in reading ? reading.fault.code : reading.value;
}

test.each([
  ["1234", 1234],
  ["1,234", 1234],
  ["１，２３４", 1234],
  [" 1 234 ", 1234],
  ["￥1,234千円", 1234],
  ["1,234千円", 1234],
  ["1,234 thousand yen", 1234],
  ["¥1.2 Billion yen", 1_200_000],
  ["5 million yen", 5000],
  ["63,000 yen", 63],
  ["n/a", null],
  ["5百万円", 5000],
  ["1.2億円", 120_000],
  ["１億２千万円", 120_000],
  ["12億3,456万円", 1_234_560],
  ["8,920,860,000円", 8_920_860],
  ["0", 0],
  ["０", 0],
  ["-", null],
  ["－", null],
  ["―", null],
  ["なし", null],
  ["   ", null],
  ["▲1,234", "negative"],
  ["△1", "negative"],
  ["(1,234)", "negative"],
  ["－500", "negative"],
  ["1,500円", "fraction"],
  ["1.5", "fraction"],
  ["2千5百万円", "unit-unclear"],
  ["1億", "unit-unclear"],
  ["1,23", "unit-unclear"],
  ["1.234.567", "unit-unclear"],
  ["約100", "unit-unclear"],
  ["100～200", "unit-unclear"],
  ["令和8年度", "unit-unclear"],
  ["未定", "not-a-number"],
  ["一億円", "not-a-number"],
  ["900000000000千円", "out-of-range"],
  ["99999999999999999999999999円", "unit-unclear"],
])("an amount typed as %s is %s", (raw, expected) => {
  expect(readingOf(raw, amount)).toBe(expected);
});

test.each([
  ["number", "1234.0000000002", 1234],
  ["number", "1E3", 1000],
  ["number", "-5", "negative"],
  ["number", "0.5", "fraction"],
  ["number", "1E+300", "out-of-range"],
  ["date", "46113", "date"],
  ["boolean", "1", "boolean"],
  ["error", "#REF!", "error-value"],
  ["formula", "A1*2", "formula"],
] as const)("an amount in a cell of the kind %s with %s is %s", (kind, raw, expected) => {
  expect(readingOf(raw, amount, kind)).toBe(expected);
});

const noughts = [
  "▲0",
  "△0",
  "-0",
  "−0",
  "(0)",
  "（０）",
  "▲0.0",
  "▲０",
  "－0",
  "-0.00",
  "+0",
  "▲0,000".replace(",", ""),
];

test.each(noughts)("nought typed as %s has no sign", (raw) => {
  for (const purpose of [amount, figure()]) {
    const read = readingOf(raw, purpose);
    expect(Object.is(read, 0), `${raw} is ${String(read)}`).toBe(true);
  }
});

test.each(["-0", "-0.0", "-0E0", "-1E-300", "-0.0000001"])("a cell with the figure %s has no sign", (raw) => {
  expect(Object.is(readingOf(raw, amount, "number"), 0)).toBe(true);
  expect(Object.is(readingOf(raw, figure(), "number"), -0)).toBe(false);
});

test("the words of a converted amount are kept, a plain one's are not needed", () => {
  expect(readCell(typed("1.2億円"), amount)).toEqual({ value: 120_000, readFrom: "1.2億円" });
  expect(readCell(typed("１，２００"), amount)).toEqual({ value: 1200 });
});

test.each([
  ["12", "件", 12],
  ["１２件", "件", 12],
  ["▲3.5", "件", -3.5],
  ["50％", "%", 50],
  ["50", "％", 50],
  ["50%", "件", "unit-unclear"],
  ["12人", "件", "unit-unclear"],
  ["多数", "件", "not-a-number"],
  ["－", "件", null],
])("a result typed as %s, counted in %s, is %s", (raw, unit, expected) => {
  expect(readingOf(raw, figure(unit))).toBe(expected);
});

test("a cell shown as per cent is a share where the target is in per cent, and refused elsewhere", () => {
  const cell = { kind: "number", raw: "0.285", isPercent: true } as const;
  expect(readCell({ cell, isMerged: false }, figure("％"))).toEqual({ value: 28.5, readFrom: "0.285" });
  expect(readCell({ cell, isMerged: false }, figure("件"))).toMatchObject({ fault: { code: "percent" } });
  expect(readCell({ cell, isMerged: false }, amount)).toMatchObject({ fault: { code: "percent" } });
});

test("figures lose the noise of calculations and nothing else", () => {
  expect(readingOf("0.30000000000000004", figure(), "number")).toBe(0.3);
  expect(readingOf("123456.789", figure(), "number")).toBe(123456.789);
});

test("texts keep their lines; white space at edges and a dash alone say nothing", () => {
  expect(readingOf(" 一行目 \r\n二行目\n", text)).toBe("一行目\n二行目");
  expect(readingOf("－", text)).toBeNull();
  expect(readingOf("2025", text, "number")).toBe("2025");
  expect(readingOf("a\u0007b", text)).toBe("character");
  expect(readingOf("SUM(A1)", text, "formula")).toBe("formula");
});

test("a blank cell is nothing, and one lost in a merged cell is told", () => {
  expect(readCell({ cell: undefined, isMerged: false }, amount)).toEqual({ value: null });
  expect(readCell({ cell: undefined, isMerged: true }, amount)).toMatchObject({ fault: { code: "merged" } });
});

test("look-alikes are put right, and told", () => {
  const cell: ReturnedCell = { kind: "text", raw: "⽣活の\u200b改善、か\u3099ん\u2028対策" };
  expect(readCell({ cell, isMerged: false }, text)).toEqual({
    value: "生活の改善、がん\n対策",
    readFrom: "⽣ (U+2F63), U+200B, か\u3099 (U+304B U+3099), U+2028",
  });
});
