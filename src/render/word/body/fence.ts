import type { MarkdownNode } from "../markdown/markdown-node.ts";
import { paragraphXml } from "./paragraph-xml.ts";
import { runXml } from "./run-xml.ts";
import type { Scope } from "./scope.ts";

/** A block of code: one paragraph, its lines kept. */
export function fenceXml(node: MarkdownNode, scope: Scope): string {
  return paragraphXml(
    scope,
    { style: scope.paper.shell.styles.code, align: "left" },
    runXml(node.token.content.replace(/\n$/, ""), ""),
  );
}
