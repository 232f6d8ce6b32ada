import type { DirectiveBlock } from "./directive-block.ts";
import { endSection } from "../body/end-section.ts";
import type { PageShape } from "../body/page-shape.ts";
import { report } from "../body/paper-state.ts";
import { hairlineXml } from "../body/paragraph-xml.ts";

/** `::: section landscape`: what follows stands on new pages that lie across. */
export function sectionXml({ directive, scope }: DirectiveBlock): string {
  const { paper, inside } = scope;
  const shape = shapes.find((one) => one === directive.argument);
  if (shape === undefined) {
    report(scope, {
      code: "markdown-attribute",
      message: `::: section cannot be "${directive.argument}"`,
      hint: shapes.join(", "),
    });
    return "";
  }
  if (inside.length > 1) {
    report(scope, { code: "markdown-directive", message: "::: section may not stand inside another directive" });
    return "";
  }
  // A section begins a page anyhow.
  paper.breakBefore = false;
  const ended = endSection(paper);
  paper.page = shape;
  return hairlineXml(scope, ended);
}

const shapes: readonly PageShape[] = ["portrait", "landscape"];
