import type { FlowItem, FlowParagraph } from "./flow.ts";
import { paragraphBookmarks } from "./paragraph-bookmarks.ts";
import { readTokens } from "./read-tokens.ts";
import type { Token } from "./token.ts";
import { childNamed, type XmlNode } from "./xml-node.ts";

/** Ids of the old text with those of the same things in the new one. */
export type MatchedIds = {
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
