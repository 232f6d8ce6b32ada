import { inlineXml } from "./body/inline.ts";
import { listXml } from "./body/list.ts";
import { paragraphXml, runXml } from "./body/paragraph-xml.ts";
import type { WordScope } from "./body/scope.ts";
import { plainTableXml } from "./body/table.ts";
import { directiveXml, strayDirective } from "./directive/directive.ts";
import { turnPages } from "./directive/section.ts";
import type { MarkdownNode } from "./markdown/parse-markdown.ts";

/** Write blocks in order: one handler per kind of Markdown block. */
export function blocksXml(nodes: readonly MarkdownNode[], scope: WordScope): string {
  let xml = "";
  for (const node of nodes) xml += blockXml(node, { ...scope, line: node.line });
  return xml;
}

/** Pages turn back before the block that asks for it, so that a paper never ends on an empty one. */
function blockXml(node: MarkdownNode, scope: WordScope): string {
  const { paper } = scope;
  const handler = handlers[node.type];
  if (handler === undefined) return "";
  const turn = paper.turnTo !== null && node.type !== "footnote" ? turnPages(scope, paper.turnTo) : "";
  const xml = handler(node, scope);
  if (xml !== "") paper.sectionIsEmpty = false;
  return turn + xml;
}

type Handler = (node: MarkdownNode, scope: WordScope) => string;

const handlers: Readonly<Record<string, Handler>> = {
  paragraph: blockParagraphXml,
  heading: headingXml,
  bullet_list: listXml,
  ordered_list: listXml,
  blockquote: blockquoteXml,
  fence: fenceXml,
  hr: ruleXml,
  table: plainTableXml,
  directive: directiveXml,
  stray_directive: strayDirective,
  // Footnotes are written where they are called.
  footnote: () => "",
};

/** A paragraph of text. */
function blockParagraphXml(node: MarkdownNode, scope: WordScope): string {
  const style = scope.style ?? scope.paper.shell.styles[scope.look.text];
  return paragraphXml(scope, { style }, inlineXml(node.children[0]?.token.children ?? [], scope));
}

/** A heading; deeper levels than Word's styles of ours look like the fourth. Bookmarked for contents and links. */
function headingXml(node: MarkdownNode, scope: WordScope): string {
  const { paper } = scope;
  const id = paper.headingsWritten;
  paper.headingsWritten += 1;
  const bookmark = paper.headings[id]?.bookmark ?? "";
  const level = Number(node.token.tag.slice(1));
  const style = paper.shell.styles[levels[level - 1] ?? "heading4"];
  const text = inlineXml(node.children[0]?.token.children ?? [], scope);
  return paragraphXml(
    scope,
    { style, outline: scope.outline === undefined ? undefined : Math.min(scope.outline + level - 1, 9) },
    `<w:bookmarkStart w:id="${id}" w:name="${bookmark}"/>${text}<w:bookmarkEnd w:id="${id}"/>`,
  );
}

const levels = ["heading1", "heading2", "heading3", "heading4"] as const;

/** A quotation. */
function blockquoteXml(node: MarkdownNode, scope: WordScope): string {
  return scope.write(node.children, { ...scope, style: scope.paper.shell.styles.quote });
}

/** A block of code: one paragraph, its lines kept. */
function fenceXml(node: MarkdownNode, scope: WordScope): string {
  return paragraphXml(
    scope,
    { style: scope.paper.shell.styles.code, align: "left" },
    runXml(node.token.content.replace(/\n$/, ""), ""),
  );
}

/** A line across the page. */
function ruleXml(_: MarkdownNode, scope: WordScope): string {
  const border = '<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr>';
  return paragraphXml(scope, { style: scope.paper.shell.styles.gap, border }, "");
}
