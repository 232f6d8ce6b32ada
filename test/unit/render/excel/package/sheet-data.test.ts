import { expect, test } from "vitest";
import { readPackage } from "../../../../../src/opc/read-package.ts";
import { writePackage } from "../../../../../src/opc/write-package.ts";
import { faces } from "../../../../../src/render/excel/layout/drawn-look.ts";
import type { CellLayout, SheetLayout, SheetValue } from "../../../../../src/render/excel/layout/sheet-layout.ts";
import { createStyleNumbers } from "../../../../../src/render/excel/package/cell-xml.ts";
import { createSharedStrings } from "../../../../../src/render/excel/package/shared-strings.ts";
import { renderSheetData } from "../../../../../src/render/excel/package/sheet-data.ts";

const look = { size: 9 };
const at = (row: number, column: number, value: SheetValue): CellLayout => ({ row, column, value, look });

function written(cells: readonly CellLayout[], more: Partial<SheetLayout> = {}) {
  const none = { runs: [], heights: new Map(), hidden: { columns: new Set<number>(), rows: new Set<number>() } };
  const strings = createSharedStrings();
  const whole = { font: "游ゴシック", face: faces.ja };
  const tables = { look: whole, strings, styles: createStyleNumbers(), formulas: new Map<string, string>() };
  const data = renderSheetData({ ...none, inputs: [], merges: [], ...more, cells }, tables);
  const bytes = writePackage([data.rows.part("rows", "", ""), strings.part("strings")]);
  const text = (name: string) => new TextDecoder().decode(readPackage(bytes).get(name));
  const texts = text("strings").match(/<si>.*<\/si>/su)?.[0] ?? "";
  return { ...data, rows: text("rows").replaceAll(' x14ac:dyDescent="0.25"', ""), texts };
}

test("every kind of value", () => {
  const values = ["a", 1.5, null, new Date("2026-01-02T00:00:00Z"), "a", { pieces: [] }];
  const { rows } = written(values.map((value, index) => at(1, index + 1, value)));
  expect(rows).toBe(
    '<row r="1" spans="1:6"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1"><v>1.5</v></c><c r="C1" s="1"/>' +
      '<c r="D1" s="1"><v>46024</v></c><c r="E1" s="1" t="s"><v>0</v></c><c r="F1" s="1"/></row>',
  );
});

test("formulas keep their results, texts marked as such", () => {
  const { rows } = written([at(1, 1, { formula: '"<"&B1', result: "<x" }), at(1, 2, { formula: "1+1", result: 2 })]);
  expect(rows).toContain('t="str"><f>&quot;&lt;&quot;&amp;B1</f><v>&lt;x</v>');
  expect(rows).toContain("<f>1+1</f><v>2</v>");
});

test("spaces, line breaks and what Excel would take for a character stay", () => {
  const { texts } = written([at(1, 1, " a\r\nb_x0041_")]);
  expect(texts).toBe('<si><t xml:space="preserve"> a&#13;\nb_x005F_x0041_</t></si>');
});

test("pieces have fonts of their own, marked ones a line", () => {
  const pieces = [
    { text: "旧", isMarked: false },
    { text: "新", isMarked: true },
  ];
  expect(written([at(1, 1, { pieces })]).texts).toMatch(/<r><rPr><charset.*旧<\/t><\/r><r><rPr><u\/><charset.*新/);
});

test("cells stand in order, and of two at one place the last stays", () => {
  const { rows, dimension } = written([at(3, 2, 1), at(2, 28, 2), at(3, 1, 3), at(3, 2, 4)]);
  expect(rows.match(/r="[A-Z]+\d+"|<v>\d/g)?.join(" ")).toBe('r="AB2" <v>2 r="A3" <v>3 r="B3" <v>4');
  expect(dimension).toBe("A2:AB3");
});

test("a row that somebody fills in may grow with its text, others keep their height", () => {
  const area = { top: 2, left: 1, bottom: 2, right: 1 };
  const input = { area, kind: "text", longest: 9, title: "", message: "", error: "" } as const;
  const heights = new Map([
    [1, 21],
    [2, 21],
  ]);
  const hidden = { columns: new Set<number>(), rows: new Set([1]) };
  const { rows } = written([at(1, 1, 1), at(2, 1, 1)], { heights, hidden, inputs: [input] });
  expect(rows).toContain('<row r="1" ht="21" customHeight="1" hidden="1" spans="1:1">');
  expect(rows).toContain('<row r="2" ht="21" spans="1:1">');
});

test("a text that looks like a formula has the text format; looks that say the same are one style", () => {
  const styles = createStyleNumbers();
  expect(styles.numberOf({ size: 9, bold: true }, false)).toBe(1);
  expect(styles.numberOf({ bold: true, size: 9, isUnlocked: false }, false)).toBe(1);
  expect(styles.numberOf({ size: 9, bold: true }, true)).toBe(2);
  expect(styles.looks[1]).toEqual({ size: 9, bold: true, format: "@" });
});

test.each(["a\u0001b", "a".repeat(32_768)])("what a cell cannot hold is refused", (text) => {
  expect(() => written([at(1, 1, text)])).toThrow();
  expect(() => written([at(1, 1, { formula: "A1", result: text })])).toThrow();
});
