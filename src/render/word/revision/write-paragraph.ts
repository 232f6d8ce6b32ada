import type { ParagraphBlock } from "./block.ts";
import { diffTokens, type TokenChange } from "./diff-tokens.ts";
import type { EndMark, FlowParagraph } from "./flow.ts";
import { paragraphBookmarks } from "./paragraph-bookmarks.ts";
import { changeAttributes, changeElement, type Pen } from "./pen.ts";
import { readTokens } from "./read-tokens.ts";
import { writeTokens } from "./write-tokens.ts";
import { childNamed, innerXml, type XmlNode } from "./xml-node.ts";

/** A w:p that tells both versions. */
export function writeParagraph(pen: Pen, paragraph: FlowParagraph): string {
  const { old, new: fresh } = paragraph;
  if (paragraph.mark === "both" && pen.revision.marks === "visible")
    return paragraphOf(propertiesXml(pen, paragraph), "");
  const bookmarks = paragraphBookmarks((fresh ?? old ?? nothing).node);
  const text = writeTokens(pen, changesOf(pen, old, fresh));
  return paragraphOf(propertiesXml(pen, paragraph), bookmarks.before + text + bookmarks.after);
}

const nothing = { node: { name: "w:p", attributes: {}, children: [], text: "", xml: "<w:p/>" } };

function paragraphOf(properties: string, content: string): string {
  return properties + content === "" ? "<w:p/>" : `<w:p>${properties}${content}</w:p>`;
}

function changesOf(
  pen: Pen,
  old: ParagraphBlock | undefined,
  fresh: ParagraphBlock | undefined,
): readonly TokenChange[] {
  if (old === undefined) return [{ kind: "ins", tokens: fresh === undefined ? [] : readTokens(fresh.node) }];
  const before = readTokens(old.node);
  if (fresh === undefined) return [{ kind: "del", tokens: before }];
  return diffTokens(
    before.map((token) => ({ ...token, key: pen.translate(token.key) })),
    readTokens(fresh.node),
  );
}

/** The order of the elements is the schema's: properties, those of the mark, the section, what they were before. */
function propertiesXml(pen: Pen, paragraph: FlowParagraph): string {
  const { old, new: fresh, mark } = paragraph;
  const now = partsOf(pen, paragraph.is ?? fresh ?? old, paragraph.is ?? fresh);
  const was = paragraph.was ?? (fresh === undefined ? undefined : old);
  const before = was === undefined ? now.own : partsOf(pen, was, undefined).own;
  const markXml = markElements(pen, mark) + now.mark;
  const isChanged = before !== now.own && pen.revision.marks === "revisions";
  const xml =
    now.own +
    (markXml === "" ? "" : `<w:rPr>${markXml}</w:rPr>`) +
    (pen.revision.marks === "visible" && mark === "del" ? "" : now.section) +
    (isChanged ? `<w:pPrChange ${changeAttributes(pen)}><w:pPr>${before}</w:pPr></w:pPrChange>` : "");
  return xml === "" ? "" : `<w:pPr>${xml}</w:pPr>`;
}

function markElements(pen: Pen, mark: EndMark): string {
  if (mark === "none") return "";
  if (mark === "both") return changeElement(pen, "ins") + changeElement(pen, "del");
  return changeElement(pen, mark);
}

type Properties = { readonly own: string; readonly mark: string; readonly section: string };

/** @param fresh the same block where it is of the new text, whose ids hold as they are */
function partsOf(pen: Pen, block: ParagraphBlock | undefined, fresh: ParagraphBlock | undefined): Properties {
  const children = childNamed(block?.node, "w:pPr")?.children ?? [];
  const own = children.filter(({ name }) => name !== "w:rPr" && name !== "w:sectPr").map(({ xml }) => xml);
  return {
    own: block === fresh ? own.join("") : pen.translate(own.join("")),
    mark: inside(children, "w:rPr"),
    section: children.find(({ name }) => name === "w:sectPr")?.xml ?? "",
  };
}

function inside(children: readonly XmlNode[], name: string): string {
  const found = children.find((child) => child.name === name);
  return found === undefined ? "" : innerXml(found);
}
