import { say } from "../../../words/paper-words.ts";
import { bookmarkNamed, pageFieldXml } from "../body/bookmarks.ts";
import { paragraphXml, runXml } from "../body/paragraph-xml.ts";
import type { WordScope } from "../body/scope.ts";
import { type Heading, report } from "../body/word-state.ts";
import { type DirectiveBlock, numberAttribute } from "./attribute-values.ts";

/** `::: toc`: a table of contents as a field of Word's, filled with the headings; Word puts in the page numbers. */
export function tocXml(block: DirectiveBlock): string {
  const { scope, directive } = block;
  const depth = numberAttribute(block, "depth", { usual: 3, min: 1, max: 3 });
  const title = directive.attributes["title"] ?? say(scope.paper.shell.words, "look.contents");
  const entries = scope.paper.headings.filter(({ level }) => level <= depth);
  const head = title === "" ? "" : paragraphXml(scope, { style: scope.paper.shell.styles.tocHead }, runXml(title, ""));
  const begin = `${dirtyField}<w:r><w:instrText xml:space="preserve"> TOC \\o "1-${depth}" \\h \\z \\u </w:instrText></w:r>${fieldSeparator}`;
  if (entries.length === 0) return head + paragraphXml(scope, { style: styleOf(scope, 1) }, begin + fieldEnd);
  const lines = entries.map((entry, index) => {
    const runs = (index === 0 ? begin : "") + tocLineXml(entry) + (index === entries.length - 1 ? fieldEnd : "");
    return paragraphXml(scope, { style: styleOf(scope, entry.level), tabs: pageTab(scope) }, runs);
  });
  return head + lines.join("");
}

/** Dirty: Word works the field out anew when it opens the file. */
const dirtyField = '<w:r><w:fldChar w:fldCharType="begin" w:dirty="true"/></w:r>';
const fieldSeparator = '<w:r><w:fldChar w:fldCharType="separate"/></w:r>';
const fieldEnd = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';

function tocLineXml({ text, bookmark }: Heading): string {
  const page = `<w:r><w:fldChar w:fldCharType="begin" w:dirty="true"/></w:r><w:r><w:instrText xml:space="preserve"> PAGEREF ${bookmark} \\h </w:instrText></w:r>${fieldSeparator}${fieldEnd}`;
  return `<w:hyperlink w:anchor="${bookmark}" w:history="1">${runXml(`${text}\t`, "")}${page}</w:hyperlink>`;
}

function pageTab({ width }: WordScope): string {
  return `<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="${width}"/></w:tabs>`;
}

function styleOf({ paper }: WordScope, level: number): string {
  return paper.shell.styles[level === 1 ? "toc1" : level === 2 ? "toc2" : "toc3"];
}

/**
 * `::: entry NAME text="…" page=12 level=2`: a line of a contents list with dots up to the page of the bookmark NAME.
 *
 * All lines are of one height, so that whoever makes the list can tell how many fill a page.
 */
export function entryXml(block: DirectiveBlock): string {
  const { directive, scope } = block;
  const { text = "", page = "" } = directive.attributes;
  const { styles } = scope.paper.shell;
  const level = numberAttribute(block, "level", { usual: 1, min: 1, max: 3 });
  const known = page === "" ? "" : String(numberAttribute(block, "page", { usual: 1, min: 1, max: 99_999 }));
  const bookmark = bookmarkNamed(scope.paper, directive.argument, scope.line).name;
  const link = `<w:hyperlink w:anchor="${bookmark}" w:history="1">${runXml(`${text}\t`, "")}${pageFieldXml(bookmark, known)}</w:hyperlink>`;
  const tabs = `<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="${scope.width}"/></w:tabs>`;
  const style = styles[level === 1 ? "toc1" : level === 2 ? "toc2" : "toc3"];
  return paragraphXml(scope, { style, tabs, exactLine: entryHeight }, link);
}

/** 18 pt in twips. */
const entryHeight = 360;

/** `::: bookmark NAME`: names the place of the block that follows, for page numbers and contents lists. */
export function bookmarkXml({ directive, scope }: DirectiveBlock): string {
  const { paper, line } = scope;
  const name = directive.argument;
  const bookmark = bookmarkNamed(paper, name, line);
  if (bookmark.isWritten || paper.dueBookmarks.includes(name)) report(scope, "markdown-directive.bookmarks", { name });
  else paper.dueBookmarks = [...paper.dueBookmarks, name];
  return "";
}
