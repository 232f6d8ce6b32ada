import { formLook, smallFormLook, type WordScope } from "../body/scope.ts";
import { report } from "../body/word-state.ts";
import type { ListKind } from "../look/numbering-part.ts";
import type { DirectiveBlock } from "./attribute-values.ts";
import { formSize } from "./form-size.ts";

/** Directives that only change how the blocks inside look: right, center, plain, note, form, keep, list, style, outline. */
export function inlineDirectiveXml(block: DirectiveBlock): string {
  const { node, scope, directive } = block;
  return scope.write(node.children, changes[directive.name]?.(block) ?? scope);
}

const changes: Readonly<Record<string, (block: DirectiveBlock) => WordScope>> = {
  // Lines of addresses, dates and names are lines, not sentences to be joined.
  right: ({ scope }) => ({ ...scope, style: plainStyle(scope), align: "right", keepLines: true }),
  center: ({ scope }) => ({ ...scope, style: plainStyle(scope), align: "center", keepLines: true }),
  plain: ({ scope }) => ({ ...scope, style: plainStyle(scope) }),
  note: ({ scope }) => ({ ...scope, style: scope.paper.shell.styles[scope.look.note] }),
  form: (block) => ({ ...block.scope, look: formSize(block) === "large" ? formLook : smallFormLook }),
  keep: ({ scope }) => ({ ...scope, keepNext: true }),
  list: (block) => withListKind(block),
  style: (block) => withStyle(block),
  outline: (block) => withOutline(block),
};

function plainStyle({ look, paper }: WordScope): string {
  return paper.shell.styles[look.text === "body" ? "plain" : look.text];
}

const listKinds: readonly ListKind[] = ["decimal", "paren", "circled"];

function withListKind({ directive, scope }: DirectiveBlock): WordScope {
  const listKind = listKinds.find((kind) => kind === directive.argument);
  if (listKind !== undefined) return { ...scope, listKind };
  report(scope, "markdown-attribute.argument", { name: "list", argument: directive.argument, known: listKinds });
  return scope;
}

/** Any paragraph style of the reference document, by its name in Word. */
function withStyle({ directive, scope }: DirectiveBlock): WordScope {
  const style = scope.paper.shell.paragraphStyles.get(directive.argument);
  if (style !== undefined) return { ...scope, style };
  report(scope, "markdown-attribute.style", { style: directive.argument });
  return scope;
}

/** The look of headings stays; only Word's navigation shows them deeper. */
function withOutline({ directive, scope }: DirectiveBlock): WordScope {
  const level = /^[1-9]$/.test(directive.argument) ? Number(directive.argument) : 0;
  if (level > 0) return { ...scope, outline: level };
  report(scope, "markdown-attribute.level", { argument: directive.argument });
  return scope;
}
