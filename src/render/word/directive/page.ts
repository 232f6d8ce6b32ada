import type { DirectiveBlock } from "./directive-block.ts";
import { report } from "../body/paper-state.ts";

/** `::: page`: what follows begins on a new page. Nothing is drawn for it, so a full page never leaves an empty one. */
export function pageXml({ scope }: DirectiveBlock): string {
  if (isInTable(scope.inside))
    report(scope, { code: "markdown-directive", message: "a page cannot end inside a box or column" });
  else scope.paper.breakBefore = true;
  return "";
}

/** Whether directives around a block are drawn as tables. */
export function isInTable(inside: readonly string[]): boolean {
  return inside.some((name) => name === "box" || name === "column" || name === "columns" || name === "number");
}
