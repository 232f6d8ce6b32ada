import { expect, test } from "vitest";
import { addDefinedNames } from "../../../../../src/render/excel/package/defined-names.ts";

const print = {
  orientation: "landscape",
  paper: "A4",
  tall: 0,
  margins: { top: 1, bottom: 1, left: 1, right: 1 },
  header: {},
  footer: {},
} as const;
const sheet = { name: "R7", print: { ...print, repeated: { top: 3, bottom: 5 } }, widths: [9, 9], lastRow: 8 };
const hidden = { ...sheet, name: "it's", visibility: "veryHidden" as const, print };

test("names and what is printed refer to sheets in quotation marks", () => {
  const names = [{ name: "constructor", refers: "'R7'!$B$6" }];
  expect(addDefinedNames("<workbook><sheets/><calcPr/></workbook>", { names, sheets: [sheet, hidden] })).toBe(
    "<workbook><sheets/><definedNames>" +
      '<definedName name="constructor">&apos;R7&apos;!$B$6</definedName>' +
      '<definedName name="_xlnm.Print_Area" localSheetId="0">&apos;R7&apos;!$A$1:$B$8</definedName>' +
      '<definedName name="_xlnm.Print_Titles" localSheetId="0">&apos;R7&apos;!$3:$5</definedName>' +
      "</definedNames><calcPr/></workbook>",
  );
});

test("an apostrophe is doubled, and a workbook without names has no element for them", () => {
  const printed = { ...sheet, name: "it's", print };
  expect(addDefinedNames("<calcPr/>", { names: [], sheets: [printed] })).toContain(
    "&apos;it&apos;&apos;s&apos;!$A$1:$B$8",
  );
  expect(addDefinedNames("<calcPr/>", { names: [], sheets: [hidden] })).toBe("<calcPr/>");
});
