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
