import { oldEnding } from "./adopt-parts.ts";
import type { FlowItem, FlowParagraph } from "./plan-flow.ts";
import { paragraphBookmarks, readTokens, type Token } from "./read-tokens.ts";
import { childNamed, type XmlNode } from "./xml-node.ts";

/** Ids of the old text with those of the same things in the new one. */
type MatchedIds = {
  readonly numbers: ReadonlyMap<string, string>;
  readonly bookmarks: ReadonlyMap<string, string>;
};

type Found = { readonly numbers: Map<string, string>; readonly bookmarks: Map<string, string> };

/** Lists and bookmarks are the same where paragraphs that both texts have belong to them. */
export function matchIds(flow: readonly FlowItem[], notes: ReadonlyMap<string, string>): MatchedIds {
  const found: Found = { numbers: new Map(), bookmarks: new Map() };
  for (const paragraph of paragraphsOf(flow)) {
    const { old, new: fresh } = paragraph;
    if (old === undefined || fresh === undefined) continue;
    matchOnce(found.numbers, listOf(old.node), listOf(fresh.node));
    const names = paragraphBookmarks(fresh.node).names;
    paragraphBookmarks(old.node).names.forEach((name, index) => matchOnce(found.bookmarks, name, names[index]));
    matchCalls(found.bookmarks, paragraph, notes);
  }
  return found;
}

function paragraphsOf(flow: readonly FlowItem[]): readonly FlowParagraph[] {
  return flow.flatMap((item) => {
    if (item.kind === "paragraph") return [item];
    if (item.kind === "other") return [];
    const cells = (item.rows ?? []).flatMap((row) => row.cells ?? []);
    return cells.flatMap((cell) => paragraphsOf(cell.flow));
  });
}

/** One to one: two old lists cannot both be the same new one. */
function matchOnce(map: Map<string, string>, old: string | undefined, fresh: string | undefined): void {
  if (old === undefined || fresh === undefined || map.has(old) || [...map.values()].includes(fresh)) return;
  map.set(old, fresh);
}

function listOf(node: XmlNode): string | undefined {
  return childNamed(childNamed(childNamed(node, "w:pPr"), "w:numPr"), "w:numId")?.attributes["w:val"];
}

/** Bookmarks around calls of footnotes. */
function matchCalls(
  bookmarks: Map<string, string>,
  { old, new: fresh }: FlowParagraph,
  notes: ReadonlyMap<string, string>,
): void {
  if (old === undefined || fresh === undefined) return;
  const calls = readTokens(fresh.node).filter(({ before }) => before !== "");
  for (const token of readTokens(old.node).filter(({ before }) => before !== "")) {
    const same = calls.find((call) => noteOf(call) === notes.get(noteOf(token)));
    matchOnce(bookmarks, nameOf(token), same === undefined ? undefined : nameOf(same));
  }
}

const noteOf = ({ runs }: Token) => /w:id="(\d+)"/.exec(runs[0]?.content ?? "")?.[1] ?? "";
const nameOf = ({ before }: Token) => /w:name="([^"]*)"/.exec(before)?.[1];

/** How ids of the old paper are moved out of the way of the new one's. */
type Renaming = {
  readonly links: ReadonlyMap<string, string>;
  /** Added to the ids of footnotes, bookmarks and drawings */
  readonly notes: number;
  readonly bookmarks: number;
  readonly drawings: number;
};

/** XML of the old paper with ids that the new paper does not use; its bookmarks' names end in `_old`. */
export function renameIds(xml: string, { links, notes, bookmarks, drawings }: Renaming): string {
  const names = new Set([...xml.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]*)"/g)].map(([, name = ""]) => name));
  const plus = (id: string, offset: number) => (Number(id) > 0 || offset === 0 ? String(Number(id) + offset) : id);
  return xml
    .replace(/( r:(?:id|embed|link)=")([^"]*)/g, (_, head: string, id: string) => head + (links.get(id) ?? id))
    .replace(/(<w:footnote(?:Reference)? w:id=")(\d+)/g, (_, head: string, id: string) => head + plus(id, notes))
    .replace(
      /(<w:bookmark(?:Start|End) w:id=")(\d+)/g,
      (_, head: string, id: string) => `${head}${Number(id) + bookmarks}`,
    )
    .replace(/(<(?:wp:docPr|pic:cNvPr) id=")(\d+)/g, (_, head: string, id: string) => `${head}${Number(id) + drawings}`)
    .replace(
      /(<w:bookmarkStart [^>]*w:name="|<w:hyperlink [^>]*w:anchor=")([^"]+)/g,
      (_, head: string, name: string) => head + name + oldEnding,
    )
    .replace(/<w:instrText[^>]*>[^<]*/g, (code) =>
      code.replace(/[^\s"<>]+/g, (word) => (names.has(word) ? word + oldEnding : word)),
    );
}

/** The highest number that a pattern's first group finds, 0 for none. */
export function highest(xml: string, pattern: RegExp): number {
  return [...xml.matchAll(pattern)].reduce((most, [, number]) => Math.max(most, Number(number)), 0);
}

/** Tells keys and properties of the old text in the ids of the new one, wherever both have the same thing. */
export function translator(ids: MatchedIds & { readonly notes: ReadonlyMap<string, string> }): (xml: string) => string {
  const isAsItIs = ids.numbers.size + ids.bookmarks.size + ids.notes.size === 0;
  if (isAsItIs) return (xml) => xml;
  return (xml) =>
    translateNames(xml, ids.bookmarks)
      .replace(/(<w:numId w:val=")(\d+)/g, (_, head: string, id: string) => head + (ids.numbers.get(id) ?? id))
      .replace(
        /(<w:footnoteReference w:id=\\?")(\d+)/g,
        (_, head: string, id: string) => head + (ids.notes.get(id) ?? id),
      );
}

/** Names of old bookmarks that went into new ones. */
export function translateNames(xml: string, bookmarks: ReadonlyMap<string, string>): string {
  return xml.replace(oldName, (name) => bookmarks.get(name) ?? name);
}

const oldName = new RegExp(String.raw`[^\s"\\<>]+${oldEnding}\b`, "gu");
