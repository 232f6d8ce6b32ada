import type { DirectiveBlock } from "./directive-block.ts";
import { frameXml } from "./frame-table.ts";

/** `::: box heading`: a box with borders as wide as the text. */
export function boxXml({ directive, node, scope }: DirectiveBlock): string {
  const content = (inner: typeof scope) => scope.write(node.children, inner);
  return frameXml(scope, [{ width: scope.width, bordered: true, heading: directive.argument, content }]);
}
