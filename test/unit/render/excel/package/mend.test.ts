import { expect, test } from "vitest";
import { faces } from "../../../../../src/render/excel/layout/drawn-look.ts";
import { mendSheet, mendStyles, mendTable } from "../../../../../src/render/excel/package/mend.ts";

test("font properties stand in the order of the schema, and Calibri gives way to the workbook's font", () => {
  const calibri = '<font><sz val="11"/><name val="Calibri"/><scheme val="minor"/></font>';
  const other = '<font><b/><name val="游ゴシック"/><charset val="128"/><sz val="9"/></font>';
  const cells = '<cellXfs count="2"></cellXfs>';
  expect(mendStyles(calibri + other + cells, { font: "游ゴシック", face: faces.ja }, 1)).toBe(
    '<font><sz val="11"/><color theme="1"/><name val="游ゴシック"/><family val="3"/><charset val="128"/></font>' +
      '<font><b/><sz val="9"/><name val="游ゴシック"/><charset val="128"/></font>' +
      cells,
  );
  const cell = '<font><sz val="9"/><name val="Calibri"/><family val="2"/></font>';
  expect(mendStyles(calibri + cell + cells, { font: "Calibri", face: faces.en }, 1)).toBe(
    `<font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/></font>${cell}${cells}`,
  );
});

test("columns of a table get their formulas", () => {
  const xml =
    '<table displayName="表"><tableColumns count="2"><tableColumn id="1" name="A"/><tableColumn id="2" name="B"/></tableColumns></table>';
  const area = { top: 1, left: 1, bottom: 2, right: 2 };
  const columns = [{ name: "A" }, { name: "B", formula: '表[[#This Row],[A]]&"<"' }];
  expect(mendTable(xml, [{ name: "表", area, columns }])).toContain(
    '<tableColumn id="2" name="B"><calculatedColumnFormula>表[[#This Row],[A]]&amp;&quot;&lt;&quot;</calculatedColumnFormula></tableColumn>',
  );
});

test("a header is in the table what it is in its cell", () => {
  const xml = '<table displayName="表"><tableColumn id="1" name="a\nb" totalsRowLabel="Total"/></table>';
  const area = { top: 1, left: 1, bottom: 2, right: 1 };
  expect(mendTable(xml, [{ name: "表", area, columns: [{ name: 'a\nb "_x0041_"' }] }])).toContain(
    '<tableColumn id="1" name="a_x000a_b &quot;_x005F_x0041_&quot;" totalsRowLabel="Total"/>',
  );
});

test("a table told without its rows gets them", () => {
  const xml = '<table displayName="表" ref="B2:C2"><autoFilter ref="B2:C2"/><tableColumns/></table>';
  const area = { top: 2, left: 2, bottom: 9, right: 3 };
  expect(mendTable(xml, [{ name: "表", area, columns: [] }])).toBe(
    '<table displayName="表" ref="B2:C9"><autoFilter ref="B2:C9"/><tableColumns/></table>',
  );
});

test("a sheet's rows stand between what goes before and after, merged cells where the schema wants them", () => {
  const xml = '<dimension ref="A1"/><cols/><sheetData><row r="1"/></sheetData><sheetProtection/><printOptions/>';
  expect(mendSheet(xml, { dimension: "A1:F30", merges: "<mergeCells/>" })).toEqual({
    before: '<dimension ref="A1:F30"/><cols/><sheetData>',
    after: "</sheetData><sheetProtection/><mergeCells/><printOptions/>",
  });
});

test("merged cells come once, before the first of conditional formats", () => {
  const xml = "<sheetData/><conditionalFormatting/><conditionalFormatting/><printOptions/>";
  expect(mendSheet(xml, { dimension: "A1", merges: "<mergeCells/>" }).after).toBe(
    "</sheetData><mergeCells/><conditionalFormatting/><conditionalFormatting/><printOptions/>",
  );
});

test("styles that the library took for one are told, for cells would have another's look", () => {
  expect(() => mendStyles('<cellXfs count="2">', { font: "游ゴシック", face: faces.ja }, 2)).toThrow(
    "two styles for one",
  );
});
