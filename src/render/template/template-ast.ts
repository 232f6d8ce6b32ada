/**
 * The nodes of a Handlebars template that we look at.
 *
 * The library's own types leave out `Program` bodies' kinds; these are discriminated by `type`.
 */
export type Position = { readonly line: number; readonly column: number };
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
  readonly loc: Location;
};
export type HashNode = { readonly pairs: readonly { readonly key: string; readonly value: ExpressionNode }[] };
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
