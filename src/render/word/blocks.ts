import type { MarkdownNode } from "./markdown/markdown-node.ts";
import { blockquoteXml } from "./body/blockquote.ts";
import { directiveXml, strayDirective } from "./directive/directive.ts";
import { fenceXml } from "./body/fence.ts";
import { headingXml } from "./body/heading.ts";
import { listXml } from "./body/list.ts";
import { blockParagraphXml } from "./body/paragraph.ts";
import { ruleXml } from "./body/rule.ts";
import type { Scope } from "./body/scope.ts";
import { plainTableXml } from "./body/table.ts";
import { turnPages } from "./directive/turn-pages.ts";

/** Write blocks in order: one handler per kind of Markdown block. */
export function blocksXml(nodes: readonly MarkdownNode[], scope: Scope): string {
  let xml = "";
  for (const node of nodes) xml += blockXml(node, { ...scope, line: node.line });
  return xml;
}

/** Pages turn back before the block that asks for it, so that a paper never ends on an empty one. */
function blockXml(node: MarkdownNode, scope: Scope): string {
  const { paper } = scope;
  const handler = handlers[node.type];
  if (handler === undefined) return "";
  const turn = paper.turnTo !== null && node.type !== "footnote" ? turnPages(scope, paper.turnTo) : "";
  const xml = handler(node, scope);
  if (xml !== "") paper.sectionIsEmpty = false;
  return turn + xml;
}

type Handler = (node: MarkdownNode, scope: Scope) => string;

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
