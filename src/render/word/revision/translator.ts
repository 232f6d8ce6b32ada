import { oldEnding } from "./adopt-parts.ts";
import type { MatchedIds } from "./match-ids.ts";

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
