import { expect, test } from "vitest";
import { mendSheet } from "../../../../../src/render/excel/package/mend-sheet.ts";
import { mendStyles } from "../../../../../src/render/excel/package/mend-styles.ts";
import { mendTable } from "../../../../../src/render/excel/package/mend-table.ts";

test("font properties stand in the order of the schema, and Calibri gives way to the workbook's font", () => {
  const calibri = '<font><sz val="11"/><name val="Calibri"/></font>';
  const other = '<font><b/><name val="游ゴシック"/><charset val="128"/><sz val="9"/></font>';
  expect(mendStyles(calibri + other, "游ゴシック")).toBe(
    '<font><sz val="11"/><color theme="1"/><name val="游ゴシック"/><family val="3"/><charset val="128"/></font>' +
      '<font><b/><sz val="9"/><name val="游ゴシック"/><charset val="128"/></font>',
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

test("a row that somebody fills in may grow with its text, others keep their height", () => {
  const row = (no: number, more = ' customHeight="1"') => `<row r="${no}" ht="21"${more} spans="1:2"></row>`;
  const area = { top: 2, left: 1, bottom: 2, right: 1 };
  expect(mendSheet(row(1) + row(2) + row(3), [{ area }])).toBe(row(1) + row(2, "") + row(3));
  expect(mendSheet(row(2), [])).toBe(row(2));
});
