import type { DirectiveBlock } from "./directive-block.ts";
import { report } from "../body/paper-state.ts";
import { formHeight } from "./form-height.ts";

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
  return size ?? (fitsLarge(block) ? "large" : "small");
}

const sizes = ["large", "small"] as const;

function fitsLarge({ node, scope }: DirectiveBlock): boolean {
  const { height, margins } = scope.paper.shell.section;
  const room = (height - margins.top - margins.bottom) / twipsPerPoint - titleHeight;
  return formHeight(node.children, scope.width / twipsPerPoint) <= room;
}

const twipsPerPoint = 20;
/** Room for a title of two lines above the form, in points. */
const titleHeight = 52;
