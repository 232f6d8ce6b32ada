import Handlebars from "handlebars";
import type { TextSource } from "../../base/byte-source.ts";
import { type Problem, problemOf } from "../../base/problem.ts";

/** A template's syntax tree, or the problem that it has none. */
export function parseTemplate(source: TextSource): { ast: ProgramNode } | { problem: Problem } {
  const { file, text } = source;
  const large = excess(text);
  if (large !== undefined) return { problem: tooLarge(file, text, large) };
  try {
    return { ast: syntaxTree(text) as unknown as ProgramNode };
  } catch (error) {
    return { problem: syntaxProblem(source, error) };
  }
}

/** What the tags of one template may be: Handlebars compiles some thousand of them in a second. */
export const templateLimits = { tags: 4_000, characters: 200_000 } as const;

type Excess = { readonly what: "tags" | "tag-text" | "depth"; readonly most: number; readonly at: number };

/** Where a text has more tags, or more inside them, than are read: found before it is parsed. */
function excess(text: string): Excess | undefined {
  let [tags, characters] = [0, 0];
  for (let at = text.indexOf("{{"); at >= 0; ) {
    const end = text.indexOf("}}", at);
    const next = end < 0 ? text.length : end + 2;
    tags += 1;
    if (text[at + 2] !== "!") characters += next - at;
    if (tags > templateLimits.tags) return { what: "tags", most: templateLimits.tags, at };
    if (characters > templateLimits.characters) return { what: "tag-text", most: templateLimits.characters, at };
    if (brackets(text.slice(at, next)) > deepestTags) return { what: "depth", most: deepestTags, at };
    at = text.indexOf("{{", next);
  }
  return undefined;
}

/** How deep the brackets of a tag stand inside one another: the parser takes minutes for some thousand. */
function brackets(tag: string): number {
  let [depth, deepest] = [0, 0];
  for (const [bracket] of tag.matchAll(/[()]/g)) {
    depth += bracket === "(" ? 1 : -1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

function tooLarge(file: string, text: string, { what, most, at }: Excess): Problem {
  const before = text.slice(0, at).split("\n");
  const place = { file, line: before.length, col: (before.at(-1) ?? "").length + 1 };
  return problemOf(`template-too-large.${what}`, { most }, { place });
}

type SyntaxFault = Error & {
  readonly hash?: { readonly loc?: { readonly first_line: number; readonly last_column: number } };
  readonly lineNumber?: number;
  readonly column?: number;
};

function syntaxProblem({ file }: TextSource, error: unknown): Problem {
  const fault = error as SyntaxFault;
  const line = fault.lineNumber ?? fault.hash?.loc?.first_line ?? firstLineNamed(fault.message);
  const col = (fault.column ?? fault.hash?.loc?.last_column ?? 0) + 1;
  const place = { file, line, col };
  // The parser goes as deep as the tags do.
  if (error instanceof RangeError) return problemOf("template-too-large.depth", { most: deepestTags }, { place });
  return problemOf("template-syntax", { reason: reason(fault.message) }, { place });
}

/** How deep tags may stand inside one another, far below what the stack bears. */
export const deepestTags = 100;

function firstLineNamed(message: string): number {
  return Number(/line (\d+)/.exec(message)?.[1] ?? 1);
}

/** The parser's message without the drawing of the line above it. */
function reason(message: string): string {
  return message.trim().split("\n").at(-1) ?? message;
}

/**
 * The syntax tree of a template's text. Not to be changed: the check and the compiler share it.
 *
 * @throws the parser's error where the text is no template
 */
export function syntaxTree(text: string): hbs.AST.Program {
  const tree = trees.get(text) ?? Handlebars.parse(text);
  trees.set(text, tree);
  return tree;
}

// Parsing is slow, and a partial is checked at every call and then compiled: each text is parsed once a run.
const trees = new Map<string, hbs.AST.Program>();

/**
 * The nodes of a Handlebars template that we look at.
 *
 * The library's own types leave out `Program` bodies' kinds; these are discriminated by `type`.
 */
type Position = { readonly line: number; readonly column: number };
export type Location = { readonly start: Position };

export type PathNode = {
  readonly type: "PathExpression";
  readonly original: string;
  readonly data: boolean;
  readonly depth: number;
  readonly parts: readonly string[];
  readonly loc: Location;
};
export type LiteralNode = {
  readonly type: "StringLiteral" | "NumberLiteral" | "BooleanLiteral" | "UndefinedLiteral" | "NullLiteral";
  readonly original?: string | number | boolean;
  readonly value?: string | number | boolean;
  readonly loc: Location;
};
type HashNode = { readonly pairs: readonly HashPair[] };
export type HashPair = { readonly key: string; readonly value: ExpressionNode; readonly loc: Location };
export type CallNode = {
  readonly type: "SubExpression";
  readonly path: PathNode;
  readonly params: readonly ExpressionNode[];
  readonly hash?: HashNode;
  readonly loc: Location;
};
export type ExpressionNode = PathNode | LiteralNode | CallNode;

export type MustacheNode = Omit<CallNode, "type" | "path"> & {
  readonly type: "MustacheStatement";
  readonly path: PathNode | LiteralNode;
  readonly escaped: boolean;
};
export type BlockNode = Omit<CallNode, "type" | "path"> & {
  readonly type: "BlockStatement";
  readonly path: PathNode | LiteralNode;
  readonly program?: ProgramNode;
  readonly inverse?: ProgramNode;
};
export type PartialNode = {
  readonly type: "PartialStatement";
  readonly name: PathNode | CallNode | LiteralNode;
  readonly params: readonly ExpressionNode[];
  readonly hash?: HashNode;
  readonly loc: Location;
};
export type OtherNode = {
  readonly type: "ContentStatement" | "CommentStatement" | "PartialBlockStatement" | "Decorator" | "DecoratorBlock";
  readonly loc: Location;
};
export type StatementNode = MustacheNode | BlockNode | PartialNode | OtherNode;
export type ProgramNode = {
  readonly type: "Program";
  readonly body: readonly StatementNode[];
  readonly blockParams?: readonly string[];
};
