import { diffTokens, type TokenChange } from "./diff-tokens.ts";
import { changeAttributes, changedRuns, changeElement, type Pen, plainRuns } from "./pen.ts";
import type { EndMark, FlowParagraph } from "./plan-flow.ts";
import type { ParagraphBlock } from "./read-blocks.ts";
import { paragraphBookmarks, readTokens, type Token } from "./read-tokens.ts";
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

/** The inside of a paragraph: its text with what was inserted and deleted. */
export function writeTokens(pen: Pen, changes: readonly TokenChange[]): string {
  noteCalls(pen, changes);
  const parts = changes.flatMap(({ kind, tokens }) => tokens.map((token) => ({ kind, token })));
  let xml = "";
  for (const group of groupsOf(parts, ({ token }) => token.wrapper)) {
    const wrapper = group[0]?.token.wrapper ?? "";
    const groups = groupsOf(group, ({ kind, token }) => (token.before === "" ? kind : token));
    const inside = groups.map((same, index) => gapBefore(pen, groups[index - 1], same) + writeSame(pen, same));
    xml += wrapper + inside.join("") + closingTag(wrapper);
  }
  return xml.replace(touchingDrawings, (_, end: string, start: string) => end + separatorXml(pen) + start);
}

const touchingDrawings = /(<\/w:drawing><\/w:r><\/w:del>)(<w:ins )/g;

/**
 * LibreOffice 7 puts the mark of a chart on what follows it: a deleted chart right before its successor would take that
 * one away. A space that is gone whatever the reader decides takes the mark instead, and both charts stay there.
 */
function separatorXml(pen: Pen): string {
  const space = changedRuns(pen, "del", [{ properties: "", content: '<w:t xml:space="preserve"> </w:t>' }]);
  return `<w:ins ${changeAttributes(pen)}>${space}</w:ins>`;
}

/**
 * An old figure right before the new one reads as one long figure where colours are not seen. Among revisions there is no
 * place for a gap: LibreOffice 7 leaves a space behind that is inserted and deleted at once.
 */
function gapBefore(pen: Pen, before: readonly Part[] | undefined, parts: readonly Part[]): string {
  const [last, first] = [before?.at(-1), parts[0]];
  if (pen.revision.marks !== "visible" || last?.kind !== "del" || first?.kind !== "ins") return "";
  if (!figureEnd.test(last.token.text) || !figureStart.test(first.token.text)) return "";
  const { properties = "" } = first.token.runs[0] ?? {};
  return plainRuns([{ properties, content: '<w:t xml:space="preserve"> </w:t>' }]);
}

// Figures with the signs of either language: percent signs, minus signs as triangles and as dashes, dashes for no figure.
const figureEnd = /[\p{Nd}\p{Pd}%\uff05]$/u;
const figureStart = /^[\p{Nd}\p{Pd}\u25b2\u25b3\u2212]/u;

type Part = { readonly kind: TokenChange["kind"]; readonly token: Token };

function writeSame(pen: Pen, parts: readonly Part[]): string {
  const kind = parts[0]?.kind ?? "same";
  const runs = parts.flatMap(({ token }) => token.runs);
  const { before = "", after = "" } = parts[0]?.token ?? {};
  return before + (kind === "same" ? plainRuns(runs) : changedRuns(pen, kind, runs)) + after;
}

/** Neighbours that have the same mark, in groups. */
function groupsOf<Item>(items: readonly Item[], markOf: (item: Item) => unknown): readonly (readonly Item[])[] {
  const groups: Item[][] = [];
  for (const item of items) {
    const group = groups.at(-1);
    const [last] = group ?? [];
    if (group !== undefined && last !== undefined && markOf(last) === markOf(item)) group.push(item);
    else groups.push([item]);
  }
  return groups;
}

function closingTag(openTag: string): string {
  const name = /^<([^\s>]+)/.exec(openTag)?.[1];
  return name === undefined ? "" : `</${name}>`;
}

/** Footnotes are written afterwards, each by what became of its call. */
function noteCalls({ keptNotes, deletedNotes }: Pen, changes: readonly TokenChange[]): void {
  for (const { kind, tokens } of changes)
    for (const { content } of tokens.flatMap(({ runs }) => runs)) {
      const id = calledNote(content);
      if (id !== undefined && kind === "same") keptNotes.add(id);
      if (id !== undefined && kind === "del") deletedNotes.add(id);
    }
}

function calledNote(content: string): string | undefined {
  return /^<w:footnoteReference [^>]*w:id="([^"]*)"/.exec(content)?.[1];
}
