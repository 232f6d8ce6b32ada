import type { TextSource } from "../../base/byte-source.ts";
import { type Problem, problemKey } from "../../base/problem.ts";
import { helperNames } from "./compile-template.ts";
import {
  type BlockNode,
  type CallNode,
  type ExpressionNode,
  type MustacheNode,
  type OtherNode,
  type PartialNode,
  type PathNode,
  type ProgramNode,
  parseTemplate,
  type StatementNode,
} from "./parse-template.ts";
import { templateProblem } from "./template-problem.ts";
import {
  anything,
  innerScope,
  isPrintable,
  itemOf,
  resolvePath,
  rootScope,
  type TemplateScope,
  type ViewSchema,
} from "./view-schema.ts";

/**
 * Every name a template uses, held against the view's schema.
 *
 * Handlebars itself prints nothing for a misspelt field in {{#if}} and {{#each}}, and names no file.
 * A partial is checked where it is called, with the context it gets there; one that nobody calls must only be
 * readable, since it is compiled with the others.
 */
export function checkTemplate(source: TextSource, schema: ViewSchema, partials: Partials): Problem[] {
  const seen = new Set<string>();
  const problems: Problem[] = [];
  visitSource(
    { source, partials, report: (problem) => addOnce(problem, problems, seen), calls: [] },
    rootScope(schema),
  );
  for (const partial of partials.values()) {
    const parsed = parseTemplate(partial);
    if ("problem" in parsed) addOnce(parsed.problem, problems, seen);
  }
  return problems;
}

/** Partials by name, as {{> name}} calls them. */
export type Partials = ReadonlyMap<string, TextSource>;

type Visit = {
  readonly source: TextSource;
  readonly partials: Partials;
  readonly report: (problem: Problem) => void;
  /** Partials being visited, the outermost first, so that one that calls itself is found */
  readonly calls: readonly string[];
};

function visitSource(visit: Visit, scope: TemplateScope): void {
  const parsed = parseTemplate(visit.source);
  if ("problem" in parsed) visit.report(parsed.problem);
  else visitProgram(visit, parsed.ast, scope);
}

function visitProgram(visit: Visit, program: ProgramNode | undefined, scope: TemplateScope): void {
  for (const node of program?.body ?? []) visitStatement(visit, node, scope);
}

function visitStatement(visit: Visit, node: StatementNode, scope: TemplateScope): void {
  if (node.type === "MustacheStatement") visitMustache(visit, node, scope);
  else if (node.type === "BlockStatement") visitBlock(visit, node, scope);
  else if (node.type === "PartialStatement") visitPartial(visit, node, scope);
  else if (isRefused(node)) visit.report(templateProblem.notSupported(at(visit, node), refusedForms[node.type]));
}

/** Forms of Handlebars that would let a name lead anywhere: the check could not hold it against the view. */
const refusedForms = {
  PartialBlockStatement: "{{#> partial}} with a block",
  Decorator: "a decorator {{* name}}",
  DecoratorBlock: "{{#* inline}}",
} as const;

function isRefused(node: StatementNode): node is OtherNode & { readonly type: keyof typeof refusedForms } {
  return node.type in refusedForms;
}

function visitMustache(visit: Visit, node: MustacheNode, scope: TemplateScope): void {
  if (node.path.type !== "PathExpression") return;
  if (isCall(node)) return visitCall(visit, { ...node, type: "SubExpression", path: node.path }, scope);
  const schema = visitPath(visit, node.path, scope);
  if (schema === undefined || isPrintable(schema)) return;
  visit.report(templateProblem.notText(at(visit, node.path), node.path));
}

function isCall({ params, hash }: MustacheNode): boolean {
  return params.length > 0 || (hash?.pairs.length ?? 0) > 0;
}

function visitCall(visit: Visit, call: CallNode, scope: TemplateScope): void {
  if (!helperNames.includes(call.path.original)) {
    visit.report(templateProblem.unknownHelper(at(visit, call.path), call.path));
  }
  for (const argument of argumentsOf(call)) visitExpression(visit, argument, scope);
}

function visitExpression(visit: Visit, node: ExpressionNode, scope: TemplateScope): ViewSchema | undefined {
  if (node.type === "PathExpression") return visitPath(visit, node, scope);
  if (node.type === "SubExpression") visitCall(visit, node, scope);
  return anything;
}

function visitPath(visit: Visit, path: PathNode, scope: TemplateScope): ViewSchema | undefined {
  const resolved = resolvePath(path, scope);
  if ("schema" in resolved) return resolved.schema;
  visit.report(templateProblem.unknownField(at(visit, path), path, resolved));
  return undefined;
}

function visitBlock(visit: Visit, node: BlockNode, scope: TemplateScope): void {
  const open = blockKinds[node.path.original];
  if (open === undefined) return visit.report(templateProblem.unknownHelper(at(visit, node.path), node.path));
  const [subject, ...rest] = argumentsOf(node);
  const schema = subject === undefined ? anything : visitExpression(visit, subject, scope);
  for (const argument of rest) visitExpression(visit, argument, scope);
  visitProgram(visit, node.inverse, scope);
  // A subject that is already a problem would only repeat it at every field inside.
  if (schema !== undefined) visitProgram(visit, node.program, open({ visit, node, scope, schema }));
}

type OpenBlock = (block: { visit: Visit; node: BlockNode; scope: TemplateScope; schema: ViewSchema }) => TemplateScope;

/** The scope inside each kind of block. */
const blockKinds: Readonly<Record<string, OpenBlock>> = {
  if: ({ scope }) => scope,
  unless: ({ scope }) => scope,
  with: ({ node, scope, schema }) => innerScope(scope, schema, node.program?.blockParams ?? []),
  each: ({ visit, node, scope, schema }) => {
    const item = itemOf(schema);
    if (item === undefined) visit.report(templateProblem.notList(at(visit, node)));
    return innerScope(scope, item ?? anything, node.program?.blockParams ?? []);
  },
};

function visitPartial(visit: Visit, node: PartialNode, scope: TemplateScope): void {
  const [given] = node.params;
  const context = given === undefined ? scope.contexts.at(-1) : visitExpression(visit, given, scope);
  for (const pair of node.hash?.pairs ?? []) visitExpression(visit, pair.value, scope);
  if (node.name.type !== "PathExpression")
    return visit.report(templateProblem.notSupported(at(visit, node), "{{> (…)}}, a computed name"));
  const source = visit.partials.get(node.name.original);
  if (source === undefined)
    return visit.report(templateProblem.unknownPartial(at(visit, node.name), node.name, [...visit.partials.keys()]));
  if (visit.calls.includes(source.file))
    return visit.report(templateProblem.recursion(at(visit, node.name), node.name));
  if (context === undefined) return;
  const root = withNames(context, node.hash?.pairs.map((pair) => pair.key) ?? []);
  visitSource(
    { ...visit, source, calls: [...visit.calls, source.file] },
    { root: scope.root, contexts: [...scope.contexts, root], blockParams: new Map() },
  );
}

/** A context and the names that {{> partial name=value}} adds to it. */
function withNames(context: ViewSchema, names: readonly string[]): ViewSchema {
  if (names.length === 0) return context;
  const added = Object.fromEntries(names.map((name) => [name, anything]));
  return { anyOf: [context, { type: "object", properties: added }] };
}

function argumentsOf({ params, hash }: Pick<CallNode, "params" | "hash">): readonly ExpressionNode[] {
  return [...params, ...(hash?.pairs.map((pair) => pair.value) ?? [])];
}

function at({ source }: Visit, node: Pick<PathNode, "loc">) {
  return { file: source.file, node };
}

/** A partial called twice shows each of its faults once. */
function addOnce(problem: Problem, problems: Problem[], seen: Set<string>): void {
  const key = problemKey(problem);
  if (!seen.has(key)) problems.push(problem);
  seen.add(key);
}
