import type { MarkdownNode } from "../markdown/markdown-node.ts";
import { inlineXml } from "./inline.ts";
import { paragraphXml } from "./paragraph-xml.ts";
import type { Scope } from "./scope.ts";

/** A paragraph of text. */
export function blockParagraphXml(node: MarkdownNode, scope: Scope): string {
  const style = scope.style ?? scope.paper.shell.styles[scope.look.text];
  return paragraphXml(scope, { style }, inlineXml(node.children[0]?.token.children ?? [], scope));
}
