import type { XmlNode } from "./xml-node.ts";

/** Bookmarks of a paragraph as a whole, such as a heading's, to be put around it again. */
export type ParagraphBookmarks = { readonly before: string; readonly after: string; readonly names: readonly string[] };

export function paragraphBookmarks({ children }: XmlNode): ParagraphBookmarks {
  const own = children.filter((_, index) => isEdge(children[index]) && !isOfCall(children, index));
  const starts = own.filter(({ name }) => name === start);
  return {
    before: starts.map(({ xml }) => xml).join(""),
    after: own.map(({ name, xml }) => (name === end ? xml : "")).join(""),
    names: starts.map(({ attributes }) => attributes["w:name"] ?? ""),
  };
}

/** The bookmark around the call of a footnote at `index`; it goes where the call goes. */
export function enclosingBookmark(
  children: readonly XmlNode[],
  index: number,
): { readonly before: string; readonly after: string } | undefined {
  const [before, after] = [children[index - 1], children[index + 1]];
  if (!isCall(children[index]) || before?.name !== start || after?.name !== end) return undefined;
  return { before: before.xml, after: after.xml };
}

const start = "w:bookmarkStart";
const end = "w:bookmarkEnd";

const isEdge = (node: XmlNode | undefined) => node?.name === start || node?.name === end;
const isCall = (node: XmlNode | undefined) =>
  node?.children.some(({ name }) => name === "w:footnoteReference") ?? false;

function isOfCall(children: readonly XmlNode[], index: number): boolean {
  const at = children[index]?.name === start ? index + 1 : index - 1;
  return enclosingBookmark(children, at) !== undefined;
}
