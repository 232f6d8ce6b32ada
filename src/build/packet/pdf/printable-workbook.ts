import { parseXml } from "../../../opc/parse-xml.ts";
import { localName } from "../../../opc/read-xml.ts";
import { packPart } from "../../../opc/pack-part.ts";
import { readPackage } from "../../../opc/read-package.ts";
import { writePackage } from "../../../opc/write-package.ts";

/**
 * A copy of a workbook for printing: LibreOffice prints even hidden sheets that have a print area, so they lose it.
 *
 * @throws ProblemError (package-damaged, package-too-large)
 */
export function printableWorkbook(bytes: Uint8Array): Uint8Array {
  const parts = readPackage(bytes);
  const workbook = Buffer.from(parts.get(part) ?? []).toString("utf8");
  const hidden = hiddenSheets(workbook);
  if (hidden.length === 0) return bytes;
  const mended = workbook.replaceAll(printArea, (area, sheet: string) => (hidden.includes(Number(sheet)) ? "" : area));
  if (mended === workbook) return bytes;
  return writePackage(
    [...parts].map(([name, content]) => packPart(name, name === part ? withoutEmptyNames(mended) : content)),
  );
}

const part = "xl/workbook.xml";

const printArea = /<definedName\b(?=[^>]*name="_xlnm\.Print_Area")[^>]*localSheetId="(\d+)"[^>]*>[^<]*<\/definedName>/g;

/** Places of hidden sheets among all, from 0. */
function hiddenSheets(workbook: string): number[] {
  const lists = parseXml(workbook).children.filter(({ name }) => localName(name) === "sheets");
  const states = lists.flatMap(({ children }) => children.map(({ attributes }) => attributes["state"]));
  return states.flatMap((state, index) => (state === "hidden" || state === "veryHidden" ? [index] : []));
}

const withoutEmptyNames = (workbook: string) => workbook.replace(/<definedNames>\s*<\/definedNames>/, "");
