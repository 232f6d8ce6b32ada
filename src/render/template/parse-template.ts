import Handlebars from "handlebars";
import type { TextSource } from "../../base/byte-source.ts";
import { type Problem, problemOf } from "../../base/problem.ts";

/** A template's syntax tree, or the problem that it has none. */
export function parseTemplate(source: TextSource): { ast: ProgramNode } | { problem: Problem } {
  try {
    return { ast: syntaxTree(source.text) as unknown as ProgramNode };
  } catch (error) {
    return { problem: syntaxProblem(source, error) };
  }
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
  return problemOf("template-syntax", {
    message: `the template cannot be read: ${reason(fault.message)}`,
    hint: "close every {{#block}} with {{/block}} and every {{ with }}",
    place: { file, line, col },
  });
}

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
type LiteralNode = {
  readonly type: "StringLiteral" | "NumberLiteral" | "BooleanLiteral" | "UndefinedLiteral" | "NullLiteral";
  readonly original?: string | number | boolean;
  readonly loc: Location;
};
type HashNode = { readonly pairs: readonly { readonly key: string; readonly value: ExpressionNode }[] };
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
export type BlockNode = Omit<CallNode, "type"> & {
  readonly type: "BlockStatement";
  readonly program?: ProgramNode;
  readonly inverse?: ProgramNode;
};
export type PartialNode = {
  readonly type: "PartialStatement";
  readonly name: PathNode | CallNode;
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
