import type { Token } from "markdown-it";
import type { MarkdownNode } from "../markdown/markdown-node.ts";

/** A heading of the paper, for the table of contents and for links. */
export type Heading = { readonly level: number; readonly text: string; readonly bookmark: string };

/** Every heading in the order of the text, those inside boxes and columns included. */
export function collectHeadings(nodes: readonly MarkdownNode[]): readonly Heading[] {
  const found: MarkdownNode[] = [];
  visit(nodes, found);
  return found.map((node, index) => ({
    level: Number(node.token.tag.slice(1)),
    text: plainText(node.children[0]?.token.children ?? []),
    bookmark: `_Toc${String(index + 1).padStart(8, "0")}`,
  }));
}

/** The text of inline tokens without its marks. */
export function plainText(tokens: readonly Token[]): string {
  return tokens.map((token) => token.content.replace(/[\r\n]+/g, " ")).join("");
}

function visit(nodes: readonly MarkdownNode[], found: MarkdownNode[]): void {
  for (const node of nodes) {
    if (node.type === "heading") found.push(node);
    else visit(node.children, found);
  }
}
