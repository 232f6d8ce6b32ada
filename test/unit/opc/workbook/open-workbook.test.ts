import { expect, test } from "vitest";
import { partsInMemory } from "../../../../src/opc/read-package.ts";
import { openWorkbook } from "../../../../src/opc/workbook/open-workbook.ts";
import type { Cell } from "../../../../src/opc/workbook/read-sheet.ts";

const rels = (...links: readonly string[]) => `<Relationships>${links.join("")}</Relationships>`;
const link = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;

const sheet = (rows: string) => `<worksheet><sheetData>${rows}</sheetData></worksheet>`;

/** The parts of a workbook with one sheet. */
const parts = (changed: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> => ({
  "_rels/.rels": rels(link("rId1", "officeDocument", "xl/workbook.xml")),
  "xl/workbook.xml": `<workbook xmlns:r="r"><sheets><sheet name="予算" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": rels(
    link("rId1", "worksheet", "worksheets/sheet1.xml"),
    link("rId2", "sharedStrings", "sharedStrings.xml"),
  ),
  "xl/sharedStrings.xml": "<sst><si><t>計</t></si><si><t>a_x000D_b</t></si></sst>",
  "xl/worksheets/sheet1.xml": sheet('<row r="1"><c r="A1" t="s"><v>0</v></c></row>'),
  ...changed,
});

function open(files: Readonly<Record<string, string>>) {
  const bytes = Object.entries(files).map(([name, text]) => [name, Buffer.from(text)] as const);
  return openWorkbook(partsInMemory(new Map(bytes)));
}

function cellsOf(files: Readonly<Record<string, string>>): Cell[] {
  const cells: Cell[] = [];
  open(files)?.sheets[0]?.read((cell) => cells.push(cell));
  return cells;
}

test("a sheet's name may look like its state, and a table's name like its area", () => {
  const workbook = open(
    parts({
      "xl/workbook.xml": `<workbook xmlns:r="r"><sheets><sheet name="予算 state='veryHidden'x" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      "xl/worksheets/_rels/sheet1.xml.rels": rels(link("rId1", "table", "../tables/table1.xml")),
      "xl/tables/table1.xml": `<table displayName="x ref='A1:B2'" ref="C1:D9"/>`,
    }),
  );
  expect(workbook?.sheets.map(({ name, state }) => [name, state])).toEqual([["予算 state='veryHidden'x", "visible"]]);
  expect(workbook?.sheets[0]?.tables()).toEqual([
    { name: "x ref='A1:B2'", from: { row: 1, column: 3 }, to: { row: 9, column: 4 } },
  ]);
});

test("a workbook of another program: prefixes, another case of names, targets from the top, no addresses", () => {
  const cells = cellsOf({
    "_rels/.rels": rels(link("x", "officeDocument", "/xl/Workbook.xml")),
    "xl/workbook.xml": `<x:workbook xmlns:x="m" xmlns:rel="r"><x:sheets><x:sheet rel:id='a' name='予算' sheetId='1'/></x:sheets></x:workbook>`,
    "xl/_rels/Workbook.xml.rels": rels(link("a", "worksheet", "/xl/worksheets/../worksheets/S.xml")),
    "xl/worksheets/s.xml": `<x:worksheet xmlns:x="m"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>あ</x:t></x:is></x:c><x:c><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row><x:row><x:c><x:v>3</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
  });
  expect(cells.map(({ row, column, kind, value, formula }) => [row, column, kind, value, formula])).toEqual([
    [1, 1, "text", "あ", undefined],
    [1, 2, "number", "2", "1+1"],
    [2, 1, "number", "3", undefined],
  ]);
});

test("shared texts, those that are lost, and results that were not kept", () => {
  const row = `<row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2" t="s"><v>9</v></c><c r="C2" t="s"/><c r="D2" t="s"><f>A1</f></c></row>`;
  const cells = cellsOf(parts({ "xl/worksheets/sheet1.xml": sheet(row) }));
  expect(cells.map(({ column, kind, value, formula }) => [column, kind, value, formula])).toEqual([
    [1, "text", "a\rb", undefined],
    [2, "lost", "9", undefined],
    [4, "number", "", "A1"],
  ]);
});

test.each([
  ["in its row", '<row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>2</v></c></row>'],
  ["in a row above", '<row r="2"><c r="A2"><v>1</v></c></row><row r="1"><c r="A1"><v>2</v></c></row>'],
  ["in its place", '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'],
])("a cell behind a later one %s is damage, as Excel sees it", (_, rows) => {
  expect(() => cellsOf(parts({ "xl/worksheets/sheet1.xml": sheet(rows) }))).toThrow(/stands behind a later one/);
});

test("states are told, a sheet that is named twice or whose part is missing is not; a package of another kind is none", () => {
  const named = (name: string, rest: string) => `<sheet name="${name}" ${rest}/>`;
  const sheets = [
    named("甲", 'r:id="rId1" state="hidden"'),
    named("乙", 'r:id="rId1"'),
    named("丙", 'r:id="rId9"'),
    named("丁", 'r:id="rId4" state="veryHidden"'),
  ];
  const workbook = open(
    parts({
      "xl/workbook.xml": `<workbook xmlns:r="r"><sheets>${sheets.join("")}</sheets></workbook>`,
      "xl/_rels/workbook.xml.rels": rels(
        link("rId1", "worksheet", "worksheets/sheet1.xml"),
        link("rId4", "worksheet", "worksheets/sheet2.xml"),
      ),
      "xl/worksheets/sheet2.xml": sheet(""),
    }),
  );
  expect(workbook?.sheets.map(({ name, state }) => [name, state])).toEqual([
    ["甲", "hidden"],
    ["丁", "veryHidden"],
  ]);
  expect(open({ "word/document.xml": "<a/>" })).toBeUndefined();
});
