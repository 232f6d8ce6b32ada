import { printedWidth } from "../body/column-widths.ts";
import type { DirectiveBlock } from "../body/directive.ts";
import { report } from "../body/paper-state.ts";

/**
 * In which size the one-page summary is set: as `::: form large` or `::: form small` say, else by how much there is,
 * so that it fills its page and never runs over.
 */
export function formSize(block: DirectiveBlock): "large" | "small" {
  const { directive, scope } = block;
  const size = sizes.find((one) => one === directive.argument);
  if (size === undefined && directive.argument !== "")
    report(scope, {
      code: "markdown-attribute",
      message: `::: form cannot be "${directive.argument}"`,
      hint: sizes.join(", "),
    });
  return size ?? (estimatedLines(block) <= mostLines ? "large" : "small");
}

const sizes = ["large", "small"] as const;

/** What fits on a page of the default look in the large size, with room to spare. */
const mostLines = 41;
/** Half-width characters on a line of the large size. */
const lineWidth = 86;

/** Lines of Markdown count as lines of the paper, long ones as several. */
function estimatedLines({ node, scope }: DirectiveBlock): number {
  const [from, to] = node.token.map ?? [0, 0];
  const lines = scope.paper.lines.slice(from + 1, to - 1).filter((line) => !/^\s*(:::|\|[-:| ]*$|$)/.test(line));
  return lines.reduce((sum, line) => sum + Math.ceil(printedWidth(plain(line)) / lineWidth), 0);
}

const plain = (line: string) => line.replace(/\\(.)/g, "$1").replace(/&#\d+;/g, " ");
