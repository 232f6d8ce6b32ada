import type { XmlElement } from "../../../opc/parse-xml.ts";

/** Children of an element that have a name. */
export function childrenNamed(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** w:val of a child, as in <w:name w:val="Normal"/>. */
export function valueOf(element: XmlElement | undefined, name: string): string | undefined {
  return childrenNamed(element, name)[0]?.attributes["w:val"];
}
