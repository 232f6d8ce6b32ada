import type { ListKind } from "../look/numbering-part.ts";
import type { MarkdownNode } from "../markdown/parse-markdown.ts";
import { inlineXml } from "./inline.ts";
import { paragraphXml } from "./paragraph-xml.ts";
import { listStep, type WordScope } from "./scope.ts";

/** A list. `-` gives ・, `1.` gives 1. and `1)` gives (1); `::: list circled` gives ①. */
export function listXml(node: MarkdownNode, scope: WordScope): string {
  const { listKind, ...rest } = scope;
  const kind = kindOf(node, listKind);
  const inner: WordScope = { ...rest, lists: [...scope.lists, kind] };
  const id = newList({ node, kind, scope });
  return node.children.map((item) => itemXml(item, { ...inner, line: item.line }, id)).join("");
}

/** Lists inside a list go on with the levels of the outermost ordered one. */
function kindOf({ type, token }: MarkdownNode, chosen: ListKind | undefined): ListKind {
  if (type === "bullet_list") return "bullet";
  return chosen ?? (token.markup === ")" ? "paren" : "decimal");
}

/** Each list counts for itself, so each is a w:num of its own. Returns its id. */
function newList({ node, kind, scope }: { node: MarkdownNode; kind: ListKind; scope: WordScope }): number {
  const { paper } = scope;
  const { numbering } = paper.shell;
  const id = numbering.nextId + paper.lists.length;
  const level = Math.min(scope.lists.length, deepest);
  const start = Number(node.token.attrGet("start") ?? 1);
  const restart =
    kind === "bullet" ? "" : `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${start}"/></w:lvlOverride>`;
  paper.lists.push(
    `<w:num w:numId="${id}"><w:abstractNumId w:val="${numbering.abstractIds[kind]}"/>${restart}</w:num>`,
  );
  return id;
}

/** Levels that Word's lists have, counted from 0. */
const deepest = 8;

function itemXml(item: MarkdownNode, scope: WordScope, id: number): string {
  const [first, ...rest] = item.children;
  const level = Math.min(scope.lists.length - 1, deepest);
  const style = scope.style ?? scope.paper.shell.styles[listStyle(scope)];
  const isText = first?.type === "paragraph";
  const head = paragraphXml(
    scope,
    { style, list: { id, level } },
    isText ? inlineXml(first.children[0]?.token.children ?? [], scope) : "",
  );
  return (
    head + (isText ? rest : item.children).map((node) => blockInItem(node, { ...scope, line: node.line })).join("")
  );
}

/** Further paragraphs of an item stand below its text, without a mark. */
function blockInItem(node: MarkdownNode, scope: WordScope): string {
  if (node.type !== "paragraph") return scope.write([node], scope);
  const style = scope.style ?? scope.paper.shell.styles[scope.look.text === "body" ? "listText" : scope.look.text];
  return paragraphXml(
    scope,
    { style, indent: scope.lists.length * listStep },
    inlineXml(node.children[0]?.token.children ?? [], scope),
  );
}

function listStyle({ lists, look }: WordScope) {
  return look.text === "body" ? (lists.at(-1) ?? "bullet") : look.text;
}
