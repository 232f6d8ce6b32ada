import type { DirectiveBlock } from "./directive-block.ts";
import type { Heading } from "../body/headings.ts";
import { paragraphXml } from "../body/paragraph-xml.ts";
import { runXml } from "../body/run-xml.ts";
import type { Scope } from "../body/scope.ts";
import { numberAttribute } from "./attribute-values.ts";

/** `::: toc`: a table of contents as a field of Word's, filled with the headings; Word puts in the page numbers. */
export function tocXml(block: DirectiveBlock): string {
  const { scope, directive } = block;
  const depth = numberAttribute(block, "depth", { usual: 3, min: 1, max: 3 });
  const title = directive.attributes["title"] ?? "目次";
  const entries = scope.paper.headings.filter(({ level }) => level <= depth);
  const head = title === "" ? "" : paragraphXml(scope, { style: scope.paper.shell.styles.tocHead }, runXml(title, ""));
  const begin = `${dirtyField}<w:r><w:instrText xml:space="preserve"> TOC \\o "1-${depth}" \\h \\z \\u </w:instrText></w:r>${fieldSeparator}`;
  if (entries.length === 0) return head + paragraphXml(scope, { style: styleOf(scope, 1) }, begin + fieldEnd);
  const lines = entries.map((entry, index) => {
    const runs = (index === 0 ? begin : "") + entryXml(entry) + (index === entries.length - 1 ? fieldEnd : "");
    return paragraphXml(scope, { style: styleOf(scope, entry.level), tabs: pageTab(scope) }, runs);
  });
  return head + lines.join("");
}

/** Dirty: Word works the field out anew when it opens the file. */
const dirtyField = '<w:r><w:fldChar w:fldCharType="begin" w:dirty="true"/></w:r>';
const fieldSeparator = '<w:r><w:fldChar w:fldCharType="separate"/></w:r>';
const fieldEnd = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';

function entryXml({ text, bookmark }: Heading): string {
  const page = `<w:r><w:fldChar w:fldCharType="begin" w:dirty="true"/></w:r><w:r><w:instrText xml:space="preserve"> PAGEREF ${bookmark} \\h </w:instrText></w:r>${fieldSeparator}${fieldEnd}`;
  return `<w:hyperlink w:anchor="${bookmark}" w:history="1">${runXml(`${text}\t`, "")}${page}</w:hyperlink>`;
}

function pageTab({ width }: Scope): string {
  return `<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="${width}"/></w:tabs>`;
}

function styleOf({ paper }: Scope, level: number): string {
  return paper.shell.styles[level === 1 ? "toc1" : level === 2 ? "toc2" : "toc3"];
}
