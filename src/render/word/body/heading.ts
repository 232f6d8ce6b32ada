import type { MarkdownNode } from "../markdown/markdown-node.ts";
import { inlineXml } from "./inline.ts";
import { paragraphXml } from "./paragraph-xml.ts";
import type { Scope } from "./scope.ts";

/** A heading; deeper levels than Word's styles of ours look like the fourth. Bookmarked for contents and links. */
export function headingXml(node: MarkdownNode, scope: Scope): string {
  const { paper } = scope;
  const id = paper.headingsWritten;
  paper.headingsWritten += 1;
  const bookmark = paper.headings[id]?.bookmark ?? "";
  const style = paper.shell.styles[levels[Number(node.token.tag.slice(1)) - 1] ?? "heading4"];
  const text = inlineXml(node.children[0]?.token.children ?? [], scope);
  return paragraphXml(
    scope,
    { style },
    `<w:bookmarkStart w:id="${id}" w:name="${bookmark}"/>${text}<w:bookmarkEnd w:id="${id}"/>`,
  );
}

const levels = ["heading1", "heading2", "heading3", "heading4"] as const;
