import { packageFault } from "./package-fault.ts";
import { asDamage, type Attributes, deepestXml, strictParser } from "./read-xml.ts";

/** An element of an XML part with its place in the text: `text.slice(start, end)` is the element as it stands. */
export type XmlElement = {
  /** With its prefix: w:style */
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly XmlElement[];
  /** Character data directly inside */
  readonly text: string;
  readonly start: number;
  readonly end: number;
};

/**
 * Parse an XML part of an Office file into a tree. For large parts, of which little is kept, there is `readXml`.
 *
 * Office files have no DOCTYPE, so one is refused, and with it every trick with entities and remote files.
 *
 * @throws ProblemError (package-damaged)
 */
export function parseXml(xml: string): XmlElement {
  const top = openElement("", 0);
  const open: OpenElement[] = [top];
  const parser = strictParser();
  parser.on("opentagstart", ({ name }) => {
    if (open.length > deepestXml) throw packageFault("package-damaged.deep", {});
    // The parser stands behind the character that ends the name.
    const element = openElement(name, xml.lastIndexOf("<", parser.position - 1));
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("opentag", ({ attributes }) => {
    const element = open.at(-1);
    if (element !== undefined) element.attributes = attributes as Attributes;
  });
  parser.on("closetag", () => {
    const element = open.pop();
    if (element !== undefined) element.end = parser.position;
  });
  const addText = (text: string) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += text;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  asDamage(() => parser.write(xml).close());
  const [root] = top.children;
  if (root === undefined) throw packageFault("package-damaged.bare", {});
  return root;
}

type OpenElement = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & {
  children: XmlElement[];
};

function openElement(name: string, start: number): OpenElement {
  return { name, attributes: {}, children: [], text: "", start, end: start };
}
