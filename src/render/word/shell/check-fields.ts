import type { XmlElement } from "../../../opc/parse-xml.ts";
import { shellFault } from "./shell-fault.ts";

/**
 * Refuse fields other than page numbers, dates and the file's own properties: some fields start programs or fetch
 * files when Word works them out.
 *
 * @throws ProblemError (reference-content)
 */
export function checkFields(part: XmlElement): void {
  for (const code of codesOf(part)) {
    const name = /^\s*(\S+)/.exec(code)?.[1]?.toUpperCase() ?? "";
    if (name !== "" && !harmless.has(name)) throw shellFault(`the field ${name} may not stand in its header or footer`);
  }
}

const harmless = new Set(
  "PAGE NUMPAGES SECTION SECTIONPAGES STYLEREF TITLE SUBJECT AUTHOR KEYWORDS COMMENTS DATE CREATEDATE SAVEDATE PRINTDATE TIME FILENAME DOCPROPERTY".split(
    " ",
  ),
);

/** Codes of the fields: one text may be cut into several runs between the field's marks. */
function codesOf(part: XmlElement): readonly string[] {
  const codes: string[] = [];
  let open: string[] = [];
  visit(part, (element) => {
    if (element.name === "w:fldSimple") codes.push(element.attributes["w:instr"] ?? "");
    if (element.name === "w:instrText") open.push(element.text);
    if (element.name !== "w:fldChar") return;
    codes.push(open.join(""));
    open = [];
  });
  return [...codes, open.join("")];
}

function visit(element: XmlElement, see: (element: XmlElement) => void): void {
  see(element);
  for (const child of element.children) visit(child, see);
}
