import { xmlTree } from "./xml-tree.ts";

/** Title, author and the rest of a paper's properties, one a line. */
export function propertiesText(parts: ReadonlyMap<string, Uint8Array>): string[] {
  const bytes = parts.get("docProps/core.xml");
  return bytes === undefined ? [] : xmlTree(bytes).children.map(({ name, text }) => `${name}: ${text}`.trimEnd());
}
