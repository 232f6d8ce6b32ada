import type { MarkdownNode } from "../markdown/markdown-node.ts";
import { paragraphXml } from "./paragraph-xml.ts";
import type { Scope } from "./scope.ts";

/** A line across the page. */
export function ruleXml(_: MarkdownNode, scope: Scope): string {
  const border = '<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr>';
  return paragraphXml(scope, { style: scope.paper.shell.styles.gap, border }, "");
}
