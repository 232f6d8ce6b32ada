import { hairlineXml } from "../body/paragraph-xml.ts";
import type { WordScope } from "../body/scope.ts";
import { type PageShape, pageTextWidth, renderSection, report, type WordState } from "../body/word-state.ts";
import type { DirectiveBlock } from "./attribute-values.ts";

/** `::: section landscape`: what follows stands on new pages that lie across. */
export function sectionXml({ directive, scope }: DirectiveBlock): string {
  const { paper, inside } = scope;
  const shape = shapes.find((one) => one === directive.argument);
  if (shape === undefined) {
    report(scope, "markdown-attribute.argument", { name: "section", argument: directive.argument, known: shapes });
    return "";
  }
  if (inside.length > 1) {
    report(scope, "markdown-directive.inside", { name: "section" });
    return "";
  }
  // A section begins a page anyhow.
  paper.breakBefore = false;
  const ended = endSection(paper);
  paper.page = shape;
  return hairlineXml(scope, ended);
}

const shapes: readonly PageShape[] = ["portrait", "landscape"];

/**
 * `::: landscape`: what is inside stands on pages of its own that lie across, tables as wide as those pages are.
 * What follows lies as before; where nothing follows, no empty page does.
 */
export function landscapeXml({ node, scope }: DirectiveBlock): string {
  const { paper, inside } = scope;
  if (inside.length > 1) {
    report(scope, "markdown-directive.inside", { name: "landscape" });
    return "";
  }
  const before = paper.page;
  const turn = turnPages(scope, "landscape");
  const width = pageTextWidth(paper.shell.section, "landscape");
  const content = scope.write(node.children, { ...scope, width });
  paper.turnTo = before;
  return turn + content;
}

/** `::: page`: what follows begins on a new page. Nothing is drawn for it, so a full page never leaves an empty one. */
export function pageXml({ scope }: DirectiveBlock): string {
  if (isInTable(scope.inside)) report(scope, "markdown-directive.page", {});
  else scope.paper.breakBefore = true;
  return "";
}

/** Whether directives around a block are drawn as tables. */
function isInTable(inside: readonly string[]): boolean {
  return inside.some((name) => name === "box" || name === "column" || name === "columns" || name === "number");
}

/**
 * End the section at hand, so that what follows stands on pages that lie as `shape` says.
 *
 * Nothing ends where nothing stands yet: the first section of a paper, or one that would be an empty page.
 */
export function turnPages(scope: WordScope, shape: PageShape): string {
  const { paper } = scope;
  paper.turnTo = null;
  if (shape === paper.page) return "";
  const ended = paper.sectionIsEmpty ? "" : endSection(paper);
  paper.page = shape;
  if (ended === "") return "";
  // A section begins a page anyhow.
  paper.breakBefore = false;
  paper.sectionIsEmpty = true;
  return hairlineXml(scope, ended);
}

/** w:sectPr of the section at hand. The first page of a paper may go without header and footer. */
export function endSection(paper: WordState): string {
  const section = renderSection(paper.shell.section, paper.page);
  const isBare = paper.isFirstPageBare;
  paper.isFirstPageBare = false;
  return isBare && !section.includes("<w:titlePg") ? withTitlePage(section) : section;
}

/** The order of the elements is the schema's. */
function withTitlePage(section: string): string {
  const next = /<w:(?:textDirection|bidi|rtlGutter|docGrid)\b|<\/w:sectPr>/.exec(section);
  const at = next?.index ?? 0;
  return `${section.slice(0, at)}<w:titlePg/>${section.slice(at)}`;
}
