import { syntaxTree } from "./syntax-tree.ts";

/** The helper that every `{{field}}` is handed to on its way into the text. */
export const escapeHelper = "escaped text";

/** The syntax tree of a template in which each `{{field}}` is handed to the escape helper; `{{{field}}}` is not. */
export function escapeFields(text: string): hbs.AST.Program {
  return escaped(syntaxTree(text));
}

function escaped(program: hbs.AST.Program): hbs.AST.Program {
  return { ...program, body: program.body.map((node) => escapedStatement(node)) };
}

type Nested = hbs.AST.Statement & { readonly program?: hbs.AST.Program; readonly inverse?: hbs.AST.Program };

function escapedStatement(node: hbs.AST.Statement): hbs.AST.Statement {
  if (isEscapedMustache(node)) return escapedMustache(node);
  // Handlebars adds to the parameters of a partial while it compiles, and the tree is not ours alone.
  if (node.type === "PartialStatement")
    return { ...node, params: [...(node as hbs.AST.PartialStatement).params] } as Nested;
  const { program, inverse } = node as Nested;
  if (program === undefined && inverse === undefined) return node;
  return { ...node, ...(program && { program: escaped(program) }), ...(inverse && { inverse: escaped(inverse) }) };
}

function escapedMustache(node: hbs.AST.MustacheStatement): hbs.AST.Statement {
  const call = { path: escapePath(node.loc), params: [valueOf(node), nameOf(node)], hash: undefined };
  return { ...node, ...call };
}

function isEscapedMustache(node: hbs.AST.Statement): node is hbs.AST.MustacheStatement {
  return node.type === "MustacheStatement" && (node as hbs.AST.MustacheStatement).escaped;
}

/** What a mustache prints: the call of a helper, or a path or literal as it stands. */
function valueOf({ path, params, hash, loc }: hbs.AST.MustacheStatement): object {
  const isCall = params.length > 0 || (hash?.pairs.length ?? 0) > 0;
  return isCall ? { type: "SubExpression", path, params, hash, loc } : path;
}

/** The mustache as it is written, for the message that it leads nowhere. */
function nameOf({ path, loc }: hbs.AST.MustacheStatement): object {
  const { original } = path as hbs.AST.PathExpression;
  return { type: "StringLiteral", value: original, original, loc };
}

function escapePath(loc: hbs.AST.SourceLocation): object {
  return { type: "PathExpression", original: escapeHelper, data: false, depth: 0, parts: [escapeHelper], loc };
}
