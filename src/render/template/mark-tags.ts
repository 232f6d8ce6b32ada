import { syntaxTree } from "./parse-template.ts";

/** The helpers that tags are handed to. A template cannot call them: their names have a space in them. */
export const tagHelpers = {
  /** `{{field}}` on its way into the text */
  escaped: "escaped text",
  /** `{{{field}}}` */
  plain: "plain text",
  /** Stands before `{{> partial}}` and prints nothing */
  call: "partial call",
  /** Goes from field to field: `budget.request.text` */
  path: "field path",
} as const;

/**
 * The syntax tree of a template in which each tag that prints is handed to a helper of ours, with its name and its
 * position: so that whatever goes wrong while it is filled in has a place, and all that is printed is counted.
 */
export function markTags(text: string): hbs.AST.Program {
  return marked(syntaxTree(text));
}

/** Line and column of a tag as one number; columns count from 0, as Handlebars does. */
export function positionOf({ start }: Pick<hbs.AST.SourceLocation, "start">): number {
  return start.line * columns + Math.min(start.column, columns - 1);
}

const columns = 2 ** 20;

export function placeAt(position: number): { readonly line: number; readonly col: number } {
  return { line: Math.floor(position / columns), col: (position % columns) + 1 };
}

function marked(program: hbs.AST.Program): hbs.AST.Program {
  return { ...program, body: program.body.flatMap((node) => markedStatement(node)) };
}

type Nested = hbs.AST.BlockStatement;

function markedStatement(node: hbs.AST.Statement): hbs.AST.Statement[] {
  if (node.type === "MustacheStatement") return [markedMustache(node as hbs.AST.MustacheStatement)];
  if (node.type === "PartialStatement") return markedPartial(node as hbs.AST.PartialStatement);
  const { program, inverse, hash } = node as Nested;
  if (program === undefined && inverse === undefined) return [node];
  const inside = { ...(program && { program: marked(program) }), ...(inverse && { inverse: marked(inverse) }) };
  const isLoop = node.type === "BlockStatement" && (node as Nested).path.original === "each";
  const params = markedValues((node as Nested).params);
  const values = { params: isLoop ? [...params, positionNode(node)] : params, hash: markedHash(hash) };
  return [{ ...node, ...inside, ...values } as Nested];
}

/** Handlebars adds to the parameters of a partial while it compiles, and the tree is not ours alone. */
function markedPartial(node: hbs.AST.PartialStatement): hbs.AST.Statement[] {
  const { loc, strip } = node;
  const call = { type: "MustacheStatement", escaped: false, strip, loc, path: pathNode(tagHelpers.call, loc) };
  return [
    { ...call, params: [positionNode(node)], hash: undefined } as unknown as hbs.AST.MustacheStatement,
    { ...node, params: markedValues(node.params), hash: markedHash(node.hash) } as hbs.AST.PartialStatement,
  ];
}

function markedMustache(node: hbs.AST.MustacheStatement): hbs.AST.MustacheStatement {
  const path = pathNode(node.escaped ? tagHelpers.escaped : tagHelpers.plain, node.loc);
  const params = [valueOf(node), nameNode(node), positionNode(node.path)];
  return { ...node, path, params, hash: undefined } as unknown as hbs.AST.MustacheStatement;
}

/** What a mustache prints: the call of a helper, or a path or literal as it stands. */
function valueOf({ path, params, hash, loc }: hbs.AST.MustacheStatement): object {
  const isCall = params.length > 0 || (hash?.pairs.length ?? 0) > 0;
  return markedValue((isCall ? { type: "SubExpression", path, params, hash, loc } : path) as hbs.AST.Expression);
}

function markedValues(params: readonly hbs.AST.Expression[] = []): hbs.AST.Expression[] {
  return params.map((param) => markedValue(param));
}

function markedHash(hash: hbs.AST.Hash | undefined): hbs.AST.Hash {
  const pairs = hash?.pairs.map((pair) => ({ ...pair, value: markedValue(pair.value) }));
  return (pairs === undefined ? undefined : { ...hash, pairs }) as hbs.AST.Hash;
}

/** In a strict template Handlebars breaks off where a path goes on behind what is not there, and gives no place. */
function markedValue(node: hbs.AST.Expression): hbs.AST.Expression {
  if (node.type === "SubExpression") {
    const { params, hash, ...call } = node as hbs.AST.SubExpression;
    return { ...call, params: markedValues(params), hash: markedHash(hash) } as hbs.AST.SubExpression;
  }
  const { parts = [], original = "" } = node as Partial<hbs.AST.PathExpression>;
  const [first, ...names] = parts;
  if (node.type !== "PathExpression" || first === undefined || names.length === 0) return node;
  const { loc } = node;
  const start = { ...node, parts: [first], original: original.slice(0, original.indexOf(first) + first.length) };
  const steps = names.map((name) => ({ type: "StringLiteral", value: name, original: name, loc }));
  const call = {
    type: "SubExpression",
    path: pathNode(tagHelpers.path, loc),
    params: [start, ...steps],
    hash: undefined,
  };
  return { ...call, loc } as unknown as hbs.AST.SubExpression;
}

/** The mustache as it is written, for the message that it leads nowhere. */
function nameNode({ path, loc }: hbs.AST.MustacheStatement): object {
  const original = String((path as hbs.AST.PathExpression).original);
  return { type: "StringLiteral", value: original, original, loc };
}

function positionNode({ loc }: Pick<hbs.AST.Node, "loc">): hbs.AST.Expression {
  const value = positionOf(loc);
  return { type: "NumberLiteral", value, original: value, loc } as hbs.AST.NumberLiteral;
}

function pathNode(original: string, loc: hbs.AST.SourceLocation): object {
  return { type: "PathExpression", original, data: false, depth: 0, parts: [original], loc };
}
