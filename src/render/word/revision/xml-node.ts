import { parseXml, type XmlElement } from "../../../opc/parse-xml.ts";

/** An element together with its own text, so that nodes of two files can stand side by side. */
export type XmlNode = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  /** Character data directly inside */
  readonly text: string;
  /** The element as it stands in its file */
  readonly xml: string;
};

/** @throws ProblemError (package-damaged) */
export function parseNode(xml: string): XmlNode {
  return nodeOf(parseXml(xml), xml);
}

function nodeOf(element: XmlElement, source: string): XmlNode {
  return {
    name: element.name,
    attributes: element.attributes,
    children: element.children.map((child) => nodeOf(child, source)),
    text: element.text,
    xml: source.slice(element.start, element.end),
  };
}

/** The first child of a name. */
export function childNamed(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((child) => child.name === name);
}

/** The start tag of an element that is not empty: `<w:hyperlink r:id="a">`. */
export function openTag({ xml }: XmlNode): string {
  return xml.slice(0, xml.indexOf(">") + 1);
}

/** What stands between an element's tags. */
export function innerXml({ xml, children, text }: XmlNode): string {
  return children.length === 0 && text === "" ? "" : xml.slice(xml.indexOf(">") + 1, xml.lastIndexOf("</"));
}
