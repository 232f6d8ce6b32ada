import type { DirectiveBlock } from "./directive-block.ts";
import { textWidth } from "../body/page-shape.ts";
import { report } from "../body/paper-state.ts";
import { turnPages } from "./turn-pages.ts";

/**
 * `::: landscape`: what is inside stands on pages of its own that lie across, tables as wide as those pages are.
 * What follows lies as before; where nothing follows, no empty page does.
 */
export function landscapeXml({ node, scope }: DirectiveBlock): string {
  const { paper, inside } = scope;
  if (inside.length > 1) {
    report(scope, { code: "markdown-directive", message: "::: landscape may not stand inside another directive" });
    return "";
  }
  const before = paper.page;
  const turn = turnPages(scope, "landscape");
  const width = textWidth(paper.shell.section, "landscape");
  const content = scope.write(node.children, { ...scope, width });
  paper.turnTo = before;
  return turn + content;
}
