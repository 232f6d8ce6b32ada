import type { WordScope } from "../body/scope.ts";
import { report } from "../body/word-state.ts";
import { type Directive, type DirectiveKind, directiveKind, directiveKinds } from "../markdown/directive-rule.ts";
import type { MarkdownNode } from "../markdown/parse-markdown.ts";
import type { DirectiveBlock } from "./attribute-values.ts";
import { chartXml, imageDirectiveXml } from "./drawings.ts";
import { boxXml, columnsXml, strayColumnXml } from "./frame-table.ts";
import { inlineDirectiveXml } from "./narrow-scope.ts";
import { numberXml } from "./number.ts";
import { landscapeXml, pageXml, sectionXml } from "./section.ts";
import { tableDirectiveXml } from "./table-directive.ts";
import { bookmarkXml, entryXml, tocXml } from "./toc.ts";

/** `::: name …`: checked against its kind, then written by its own writer. */
export function directiveXml(node: MarkdownNode, scope: WordScope): string {
  const directive = node.token.meta as Directive;
  const kind = directiveKind(directive.name);
  if (kind === undefined) return unknownDirective(directive, node, scope);
  checkDirective({ directive, kind, node, scope });
  const inside = [...scope.inside, directive.name];
  return writers[directive.name]?.({ directive, node, scope: { ...scope, inside } }) ?? "";
}

/** A line of colons that neither opens nor closes anything. */
export function strayDirective(node: MarkdownNode, scope: WordScope): string {
  const { content } = node.token;
  if (content === "") report(scope, "markdown-directive.closes-nothing", {});
  else report(scope, "markdown-directive.no-name", { content });
  return "";
}

type Writer = (block: DirectiveBlock) => string;

const writers: Readonly<Record<string, Writer>> = {
  bookmark: bookmarkXml,
  box: boxXml,
  center: inlineDirectiveXml,
  chart: chartXml,
  column: strayColumnXml,
  columns: columnsXml,
  entry: entryXml,
  form: inlineDirectiveXml,
  image: imageDirectiveXml,
  keep: inlineDirectiveXml,
  landscape: landscapeXml,
  list: inlineDirectiveXml,
  note: inlineDirectiveXml,
  number: numberXml,
  outline: inlineDirectiveXml,
  page: pageXml,
  plain: inlineDirectiveXml,
  right: inlineDirectiveXml,
  section: sectionXml,
  style: inlineDirectiveXml,
  table: tableDirectiveXml,
  toc: tocXml,
};

function unknownDirective({ name }: Directive, node: MarkdownNode, scope: WordScope): string {
  report(scope, "markdown-unknown-directive", { name, known: Object.keys(directiveKinds) });
  // For the faults inside.
  return scope.write(node.children, scope);
}

function checkDirective({ directive, kind, node, scope }: DirectiveBlock & { kind: DirectiveKind }): void {
  const { name, argument, attributes } = directive;
  if (node.token.info === "unclosed") report(scope, "markdown-directive.unclosed", { name });
  if (kind.argument === "required" && argument === "") report(scope, "markdown-directive.of-what", { name });
  if (kind.argument === "none" && argument !== "") report(scope, "markdown-directive.no-argument", { name, argument });
  for (const key of Object.keys(attributes).filter((one) => !kind.attributes.includes(one)))
    report(scope, "markdown-attribute.unknown", { name, key, known: kind.attributes });
}
