import { expect, test } from "vitest";
import { printableWorkbook } from "../../../../../src/papers/packet/pdf/convert-papers.ts";
import { packPart } from "../../../../../src/opc/pack-part.ts";
import { writePackage } from "../../../../../src/opc/write-package.ts";
import { partText } from "../../../../fixtures/word-parts.ts";

const area = (sheet: number) => `<definedName name="_xlnm.Print_Area" localSheetId="${sheet}">a!$A$1</definedName>`;
const workbook = (state: string) =>
  writePackage([
    packPart(
      "xl/workbook.xml",
      `<workbook><sheets><sheet name="a" state="visible"/><sheet name="b" state="${state}"/></sheets><definedNames>${area(0)}${area(1)}</definedNames></workbook>`,
    ),
  ]);

test("hidden sheets lose their print area, for LibreOffice would print them; others keep theirs", () => {
  const xml = partText(printableWorkbook(workbook("veryHidden")), "xl/workbook.xml");
  expect(xml).toContain(area(0));
  expect(xml).not.toContain(area(1));
});

test("a workbook without hidden sheets stays as it is", () => {
  const bytes = workbook("visible");
  expect(printableWorkbook(bytes)).toBe(bytes);
});

test("a sheet is hidden by its state, not by a name that looks like one", () => {
  const named = `<workbook><sheets><sheet name='a state="hidden"' sheetId='1'/></sheets><definedNames>${area(0)}</definedNames></workbook>`;
  const bytes = writePackage([packPart("xl/workbook.xml", named)]);
  expect(printableWorkbook(bytes)).toBe(bytes);
});
