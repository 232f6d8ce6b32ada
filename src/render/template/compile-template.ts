import Handlebars from "handlebars";
import type { TextSource } from "../../base/byte-source.ts";
import { knownSpecs } from "./known-specs.ts";
import { syntaxTree } from "./parse-template.ts";

/** A helper that templates may call, as a plain function of its arguments. */
export type Helper = (...args: readonly unknown[]) => unknown;

/** Every helper of ours by name. Handlebars brings if, unless, each, with and lookup. */
export const helpers: Readonly<Record<string, Helper>> = {
  eq: (a, b) => a === b,
  not: (value) => isEmpty(value),
  and: (...values) => values.every((value) => !isEmpty(value)),
  or: (...values) => values.find((value) => !isEmpty(value)) ?? "",
  join: (list, separator) => (Array.isArray(list) ? list.join(String(separator)) : ""),
};

/** The names that a template may call. */
export const helperNames: readonly string[] = [...Object.keys(helpers), "if", "unless", "each", "with", "lookup"];

/** What {{#if}} takes for no. */
function isEmpty(value: unknown): boolean {
  return !value || (Array.isArray(value) && value.length === 0);
}

/** What `{{field}}` does to a value on its way into the text. */
export type Escape = (text: string) => string;

/** A compiled template: view in, text out. */
export type Render = (view: object) => string;

/**
 * Compile a checked template with its partials. `{{field}}` is escaped for Markdown, `{{{field}}}` is not.
 *
 * @throws where the source has a syntax error; `checkTemplate` reports those first.
 */
export function compileTemplate(source: TextSource, partials: ReadonlyMap<string, TextSource>): Render {
  const engine = createEngine(escapeMarkdown);
  for (const [name, partial] of partials) engine.registerPartial(name, engine.compileEscaped(partial.text));
  return engine.compileEscaped(source.text);
}

/** Compile a single string with expressions, such as a cell text; without `escape` values stand as they are. */
export function compileExpression(text: string, escape: Escape = unchanged): Render {
  const engine = engines.get(escape) ?? createEngine(escape);
  engines.set(escape, engine);
  return engine.compileEscaped(text);
}

function unchanged(text: string): string {
  return text;
}

// An engine takes far longer to make than an expression, and a workbook has thousands of them.
const engines = new WeakMap<Escape, ReturnType<typeof createEngine>>();

function createEngine(escape: Escape) {
  const engine = Handlebars.create();
  engine.registerHelper({
    ...ourHelpers,
    [escapeHelper]: (value: unknown, name: string) => escape(printed(value, name)),
  });
  return {
    registerPartial: (name: string, partial: Render) => engine.registerPartial(name, partial as Handlebars.Template),
    compileEscaped: (text: string): Render => {
      const spec = knownSpecs.get(text);
      return spec === undefined ? engine.compile(escapeFields(text), compileOptions) : engine.template(spec);
    },
  };
}

// Handlebars hands every helper a last argument of its own, which would pass for a value.
const ourHelpers = Object.fromEntries(
  Object.entries(helpers).map(([name, helper]) => [name, (...args: unknown[]) => helper(...args.slice(0, -1))]),
);

/** A value as text. A field that no check has seen to be missing is an error, never an empty string. */
function printed(value: unknown, name: string): string {
  if (value === undefined) throw new Error(`there is no field "${name}"`);
  if (value === null || value === false) return "";
  return typeof value === "string" ? value : String(value as number | true);
}

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

/** How Handlebars compiles every template: a field that is not there is an error, and nothing is changed unasked. */
export const compileOptions = { strict: true, noEscape: true, preventIndent: true };

/**
 * Plain text as Markdown that reads as exactly that text: no mark-up, no list, no table, no lost space.
 *
 * ASCII punctuation gets a backslash. White space that Markdown would strip, fold or take for a line's end
 * becomes a character reference.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[!-/:-@[-`{-~]/g, String.raw`\$&`)
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]|^\s+|\s+$|\s{2,}/g, (space) =>
      Array.from(space, (character) => `&#${character.codePointAt(0)};`).join(""),
    );
}

/**
 * The JavaScript of a template, an object literal. Of a text that is no template, nothing: the checks tell of it.
 *
 * Only the bundler calls this.
 */
export function precompile(text: string): string | undefined {
  try {
    return Handlebars.precompile(escapeFields(text), compileOptions) as string;
  } catch {
    return undefined;
  }
}
