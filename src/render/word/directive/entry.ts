import { bookmarkNamed } from "../body/bookmarks.ts";
import type { DirectiveBlock } from "./directive-block.ts";
import { pageFieldXml } from "../body/page-field.ts";
import { paragraphXml } from "../body/paragraph-xml.ts";
import { runXml } from "../body/run-xml.ts";
import { numberAttribute } from "./attribute-values.ts";

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
