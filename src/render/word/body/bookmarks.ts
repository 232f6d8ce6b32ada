import type { Token } from "markdown-it";
import { escapeXml } from "../../../opc/escape-xml.ts";
import type { InlineState, WordScope } from "./scope.ts";
import { type Bookmark, report, type WordState } from "./word-state.ts";

/** The bookmark of a name; known from the first time that anything speaks of it. */
export function bookmarkNamed({ bookmarks }: WordState, name: string, line: number): Bookmark {
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
export function takeBookmarks(paper: WordState): string {
  const { dueBookmarks } = paper;
  paper.dueBookmarks = [];
  return dueBookmarks.map((name) => bookmarkXml(paper, name)).join("");
}

/** Pages of places that there are not would be printed as an error by Word. */
export function checkBookmarks(paper: WordState): void {
  for (const [name, { isWritten, line }] of paper.bookmarks)
    if (!isWritten) report({ paper, line }, "markdown-link.bookmark", { name });
}

function bookmarkXml({ bookmarks }: WordState, name: string): string {
  const bookmark = bookmarks.get(name);
  if (bookmark === undefined) return "";
  bookmark.isWritten = true;
  const id = firstId + [...bookmarks.keys()].indexOf(name);
  return `<w:bookmarkStart w:id="${id}" w:name="${bookmark.name}"/><w:bookmarkEnd w:id="${id}"/>`;
}

/** Above the ids of headings and footnotes. */
const firstId = 1_000_000;

/** `[text](https://…)`, `[text](mailto:…)`, `[12](page:NAME)` and `[text](#a heading of this paper)`. */
export function linkOpenXml(token: Token, { scope }: InlineState): string {
  const address = String(token.attrGet("href") ?? "");
  if (isPage(token)) return toPage(scope, decode(address.slice(pageScheme.length)));
  return address.startsWith("#") ? toHeading(scope, decode(address.slice(1))) : toOutside(scope, address);
}

export function linkCloseXml(_: Token, { tokens }: InlineState, index: number): string {
  // Links cannot stand inside links: the one that was opened last ends here.
  const opened = tokens.slice(0, index).findLast(({ type }) => type === "link_open");
  return opened !== undefined && isPage(opened) ? pageFieldEnd : "</w:hyperlink>";
}

/** Whether a link is `[12](page:NAME)`, the page of a bookmark; what stands in brackets is shown until Word knows better. */
export function isPage(token: Token): boolean {
  return String(token.attrGet("href") ?? "").startsWith(pageScheme);
}

const pageScheme = "page:";

function toPage(scope: WordScope, name: string): string {
  return pageFieldStart(bookmarkNamed(scope.paper, name, scope.line).name, false);
}

function toHeading(scope: WordScope, text: string): string {
  const same = (heading: string) => heading.replaceAll(" ", "-") === text.replaceAll(" ", "-");
  const heading = scope.paper.headings.find((one) => same(one.text));
  if (heading === undefined) report(scope, "markdown-link.heading", { text });
  return `<w:hyperlink w:anchor="${heading?.bookmark ?? ""}" w:history="1">`;
}

function toOutside(scope: WordScope, address: string): string {
  if (!/^(https?|mailto):/i.test(address)) report(scope, "markdown-link", { address });
  const known = scope.links.find(({ type, target }) => type === "hyperlink" && target === address);
  const id = known?.id ?? `rIdLink${scope.links.length + 1}`;
  if (known === undefined) scope.links.push({ id, type: "hyperlink", target: address, external: true });
  return `<w:hyperlink r:id="${escapeXml(id)}" w:history="1">`;
}

/** markdown-it percent-encodes Japanese addresses. */
function decode(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** A field that shows the page of a bookmark; `page` is shown until a program works it out anew, "" where it is not known. */
export function pageFieldXml(bookmark: string, page: string, properties = ""): string {
  return pageFieldStart(bookmark, page === "", properties) + pageRun(page, properties) + pageFieldEnd;
}

/** The field up to what it shows. Dirty: Word works it out when it opens the file. */
function pageFieldStart(bookmark: string, isDirty: boolean, properties = ""): string {
  return (
    `<w:r>${properties}<w:fldChar w:fldCharType="begin"${isDirty ? ' w:dirty="true"' : ""}/></w:r>` +
    `<w:r>${properties}<w:instrText xml:space="preserve"> PAGEREF ${bookmark} \\h </w:instrText></w:r>` +
    `<w:r>${properties}<w:fldChar w:fldCharType="separate"/></w:r>`
  );
}

const pageFieldEnd = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';

const pageRun = (page: string, properties: string) => (page === "" ? "" : `<w:r>${properties}<w:t>${page}</w:t></w:r>`);
