import { shareWidth } from "../body/column-widths.ts";
import type { DirectiveBlock } from "./directive-block.ts";
import { report } from "../body/paper-state.ts";
import type { Scope } from "../body/scope.ts";
import type { Directive } from "../markdown/directive.ts";
import type { MarkdownNode } from "../markdown/markdown-node.ts";
import { numberAttribute, proportionsIn } from "./attribute-values.ts";
import { frameXml } from "./frame-table.ts";

/** `::: columns 60,40`: boxes and plain columns side by side, of one height. */
export function columnsXml(block: DirectiveBlock): string {
  const { node, scope } = block;
  const columns = node.children.filter(isColumn);
  if (columns.length === 0 || columns.length < node.children.length) {
    report(scope, { code: "markdown-directive", message: "::: columns holds ::: box and ::: column and nothing else" });
    return "";
  }
  const gap = Math.round(numberAttribute(block, "gap", { usual: 3, min: 0, max: 30 }) * twipsPerMillimetre);
  const widths = widthsOf(block, columns.length, gap);
  return frameXml(
    scope,
    columns.map((column, index) => frameColumn({ column, scope, width: widths[index] ?? 0 })),
    gap,
  );
}

/** `::: column` belongs into `::: columns`. */
export function strayColumnXml({ scope }: DirectiveBlock): string {
  report(scope, { code: "markdown-directive", message: "::: column belongs into ::: columns" });
  return "";
}

const twipsPerMillimetre = 56.7;

function isColumn({ type, token }: MarkdownNode): boolean {
  const name = type === "directive" ? (token.meta as Directive).name : "";
  return name === "box" || name === "column";
}

function widthsOf(block: DirectiveBlock, count: number, gap: number): readonly number[] {
  const { scope, directive } = block;
  const room = scope.width - gap * (count - 1);
  const proportions = proportionsIn(block, "widths", directive.argument);
  if (proportions !== undefined && proportions.length !== count)
    report(scope, {
      code: "markdown-attribute",
      message: `::: columns has ${proportions.length} widths for ${count} columns`,
    });
  return shareWidth(room, proportions?.length === count ? proportions : Array.from({ length: count }, () => 1));
}

function frameColumn({ column, scope, width }: { column: MarkdownNode; scope: Scope; width: number }) {
  const { name, argument } = column.token.meta as Directive;
  const inside = [...scope.inside, name];
  const content = (inner: Scope) => scope.write(column.children, { ...inner, inside });
  return { width, bordered: name === "box", heading: argument, content };
}
