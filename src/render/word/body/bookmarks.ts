import { type PaperState, report } from "./paper-state.ts";
import type { Bookmark } from "./bookmark.ts";

/** The bookmark of a name; known from the first time that anything speaks of it. */
export function bookmarkNamed({ bookmarks }: PaperState, name: string, line: number): Bookmark {
  const known = bookmarks.get(name);
  if (known !== undefined) return known;
  const bookmark = {
    name: `m${bookmarks.size + 1}_${name.replaceAll(/\W/g, "_")}`.slice(0, 40),
    line,
    isWritten: false,
  };
  bookmarks.set(name, bookmark);
  return bookmark;
}

/** The bookmarks that are due, for the paragraph at hand. */
export function takeBookmarks(paper: PaperState): string {
  const { dueBookmarks } = paper;
  paper.dueBookmarks = [];
  return dueBookmarks.map((name) => bookmarkXml(paper, name)).join("");
}

/** Pages of places that there are not would be printed as an error by Word. */
export function checkBookmarks(paper: PaperState): void {
  for (const [name, { isWritten, line }] of paper.bookmarks)
    if (!isWritten)
      report(
        { paper, line },
        {
          code: "markdown-link",
          message: `there is no text at a ::: bookmark ${name}`,
          hint: "write it before the block it names",
        },
      );
}

function bookmarkXml({ bookmarks }: PaperState, name: string): string {
  const bookmark = bookmarks.get(name);
  if (bookmark === undefined) return "";
  bookmark.isWritten = true;
  const id = firstId + [...bookmarks.keys()].indexOf(name);
  return `<w:bookmarkStart w:id="${id}" w:name="${bookmark.name}"/><w:bookmarkEnd w:id="${id}"/>`;
}

/** Above the ids of headings and footnotes. */
const firstId = 1_000_000;
