import { oldEnding } from "./adopt-parts.ts";

/** How ids of the old paper are moved out of the way of the new one's. */
export type Renaming = {
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
