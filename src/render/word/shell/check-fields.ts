import { escapeXml } from "../../../opc/escape-xml.ts";
import { parseXml, type XmlElement } from "../../../opc/parse-xml.ts";
import { shellFault } from "./read-section.ts";

/**
 * Refuse fields other than page numbers, dates and the file's own properties: some fields start programs or fetch
 * files when Word works them out.
 *
 * @throws ProblemError (reference-content)
 */
export function checkFields(part: XmlElement): void {
  for (const code of codesOf(part)) {
    const name = /^\s*(\S+)/.exec(code)?.[1]?.toUpperCase() ?? "";
    if (name !== "" && !harmless.has(name)) throw shellFault("field", name);
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

/**
 * Put placeholders such as {{header}} back in one piece: Word cuts a text into several runs as it is edited.
 * The first piece takes the whole placeholder, the others lose their part of it.
 */
export function joinPlaceholders(xml: string): string {
  const edits = paragraphsOf(parseXml(xml)).flatMap(editsOf);
  return edits
    .toReversed()
    .reduce((text, { start, end, with: put }) => text.slice(0, start) + put + text.slice(end), xml);
}

type Edit = { readonly start: number; readonly end: number; readonly with: string };

function paragraphsOf(element: XmlElement): readonly XmlElement[] {
  return element.name === "w:p" ? [element] : element.children.flatMap(paragraphsOf);
}

function textsOf(element: XmlElement): readonly XmlElement[] {
  return element.name === "w:t" ? [element] : element.children.flatMap(textsOf);
}

function editsOf(paragraph: XmlElement): readonly Edit[] {
  const pieces = textsOf(paragraph);
  const whole = pieces.map(({ text }) => text).join("");
  const spans = [...whole.matchAll(/\{\{\w+\}\}/g)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    name: match[0],
  }));
  if (spans.every(({ name }) => pieces.some(({ text }) => text.includes(name)))) return [];
  let at = 0;
  return pieces.map(({ start, end, text }) => {
    const from = at;
    at += text.length;
    const kept = text
      .split("")
      .map((unit, index) => keptAt(spans, from + index, unit))
      .join("");
    return { start, end, with: `<w:t xml:space="preserve">${escapeXml(kept)}</w:t>` };
  });
}

/** The placeholder where it begins, nothing where it goes on, the character itself elsewhere. */
function keptAt(spans: readonly { from: number; to: number; name: string }[], at: number, character: string): string {
  const span = spans.find(({ from, to }) => from <= at && at < to);
  if (span === undefined) return character;
  return span.from === at ? span.name : "";
}
