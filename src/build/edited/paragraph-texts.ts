import { parseXml, type XmlElement } from "../../opc/parse-xml.ts";

/** The paragraphs of a Word file, part by part: body, headers, footers, notes. Empty paragraphs are left out. */
export function paragraphTexts(parts: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, readonly string[]> {
  const texts = new Map<string, readonly string[]>();
  for (const [name, bytes] of parts) {
    const part = /^word\/((?:document|header|footer|footnotes|endnotes|comments)\d*)\.xml$/.exec(name)?.[1];
    if (part !== undefined) texts.set(partNames[part] ?? part, paragraphsIn(parseXml(decoder.decode(bytes))));
  }
  return texts;
}

const decoder = new TextDecoder();
const partNames: Readonly<Record<string, string>> = { document: "paragraph" };

function paragraphsIn(element: XmlElement): string[] {
  const own = element.name === "w:p" ? [textOf(element)] : [];
  // A text box is a paragraph's child and holds paragraphs itself.
  return [...own, ...element.children.flatMap(paragraphsIn)].filter((text) => text.trim() !== "");
}

/** The text as it reads now: what a revision deleted is left out. */
function textOf(element: XmlElement): string {
  return element.children.map((child) => (child.name in written ? (written[child.name]?.(child) ?? "") : "")).join("");
}

const written: Readonly<Record<string, (element: XmlElement) => string>> = {
  "w:t": ({ text }) => text,
  "w:tab": () => "\t",
  "w:br": () => "\n",
  "w:cr": () => "\n",
  "w:noBreakHyphen": () => "-",
  "w:r": textOf,
  "w:ins": textOf,
  "w:moveTo": textOf,
  "w:hyperlink": textOf,
  "w:smartTag": textOf,
  "w:fldSimple": textOf,
  "w:sdt": textOf,
  "w:sdtContent": textOf,
};
