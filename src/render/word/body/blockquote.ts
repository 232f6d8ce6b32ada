import type { MarkdownNode } from "../markdown/markdown-node.ts";
import type { Scope } from "./scope.ts";

/** A quotation. */
export function blockquoteXml(node: MarkdownNode, scope: Scope): string {
  return scope.write(node.children, { ...scope, style: scope.paper.shell.styles.quote });
}
