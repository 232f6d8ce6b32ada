import type { TextSource } from "../../base/byte-source.ts";
import { type Problem, problemKey } from "../../base/problem.ts";
import { at, type Visit, visitCall, visitExpression, visitPath } from "./check-expression.ts";
import { blockNames, helperNames } from "./helpers.ts";
import {
  type BlockNode,
  deepestTags,
  type MustacheNode,
  type OtherNode,
  type PartialNode,
  type ProgramNode,
  parseTemplate,
  type StatementNode,
} from "./parse-template.ts";
import { templateProblem } from "./template-problem.ts";
import { innerScope, partialScope, rootScope, type TemplateScope, withNames } from "./template-scope.ts";
import { anything, isPrintable, itemOf, type ViewSchema } from "./view-schema.ts";

/**
 * Every name that a template uses, held against the view's schema, and every call against what helpers take.
 *
 * Handlebars itself prints nothing for a misspelt field in {{#if}} and {{#each}}, and names no file.
 * A partial is checked where it is called, with the context it gets there; one that nobody calls must only be
 * readable, since it is compiled with the others.
 */
export function checkTemplate(source: TextSource, schema: ViewSchema, partials: Partials): Problem[] {
  const seen = new Set<string>();
  const problems: Problem[] = [];
  const report = (problem: Problem) => addOnce(problem, problems, seen);
  const visit = { file: source.file, partials, report, calls: [], depth: 0, tags: { left: mostVisited } };
  visitSource(visit, source, rootScope(schema));
  for (const partial of partials.values()) {
    const parsed = parseTemplate(partial);
    if ("problem" in parsed) report(parsed.problem);
  }
  return problems;
}

/** Partials by name, as {{> name}} calls them. */
export type Partials = ReadonlyMap<string, TextSource>;

/** Tags that are gone through where each call of a partial is gone into: partials that call one another multiply. */
const mostVisited = 50_000;

type TemplateVisit = Visit & {
  readonly partials: Partials;
  /** Files of the partials being visited, the outermost first, so that one that calls itself is found */
  readonly calls: readonly string[];
  readonly tags: { left: number };
};

function visitSource(visit: TemplateVisit, source: TextSource, scope: TemplateScope): void {
  const parsed = parseTemplate(source);
  if ("problem" in parsed) visit.report(parsed.problem);
  else visitProgram(visit, parsed.ast, scope);
}

function visitProgram(visit: TemplateVisit, program: ProgramNode | undefined, scope: TemplateScope): void {
  for (const node of program?.body ?? []) {
    if (visit.tags.left < 0) return;
    visitStatement(visit, node, scope);
  }
}

function visitStatement(visit: TemplateVisit, node: StatementNode, scope: TemplateScope): void {
  visit.tags.left -= 1;
  if (visit.tags.left < 0) visit.report(templateProblem.tooMany(at(visit, node), mostVisited));
  else if (node.type === "MustacheStatement") visitMustache(visit, node, scope);
  else if (node.type === "BlockStatement") visitBlock(visit, node, scope);
  else if (node.type === "PartialStatement") visitPartial(visit, node, scope);
  else if (isRefused(node)) visit.report(templateProblem.notSupported(at(visit, node), refusedForms[node.type]));
}

/** Forms of Handlebars that would let a name lead anywhere: the check could not hold it against the view. */
const refusedForms = {
  PartialBlockStatement: "partial-block",
  Decorator: "decorator",
  DecoratorBlock: "inline",
} as const;

function isRefused(node: StatementNode): node is OtherNode & { readonly type: keyof typeof refusedForms } {
  return Object.hasOwn(refusedForms, node.type);
}

function visitMustache(visit: TemplateVisit, node: MustacheNode, scope: TemplateScope): void {
  const { path } = node;
  const isCall = node.params.length > 0 || (node.hash?.pairs.length ?? 0) > 0;
  if (path.type !== "PathExpression") {
    const name = String(path.original);
    if (isCall) return visit.report(templateProblem.unknownHelper(at(visit, path), name));
    return visit.report(templateProblem.literal(at(visit, path), name));
  }
  const schema = isCall
    ? visitCall(visit, { ...node, type: "SubExpression", path }, scope)
    : visitPath(visit, path, scope);
  if (schema === undefined || isPrintable(schema)) return;
  visit.report(templateProblem.notText(at(visit, path), path.original));
}

function visitBlock(visit: TemplateVisit, node: BlockNode, scope: TemplateScope): void {
  const name = String(node.path.original);
  const named = blockNames.get(name);
  if (named === undefined) return visit.report(templateProblem.unknownHelper(at(visit, node.path), name));
  if (visit.depth >= deepestTags) return visit.report(templateProblem.tooDeep(at(visit, node)));
  const schema = visitSubject(visit, node, scope);
  checkNames(visit, node, named);
  const inside = { ...visit, depth: visit.depth + 1 };
  visitProgram(inside, node.inverse, scope);
  // A subject that is already a problem would only repeat it at every field inside.
  if (schema !== undefined) visitProgram(inside, node.program, scopeInside(visit, node, { scope, schema }));
}

/** The one value that a block takes; undefined where something is wrong with it. */
function visitSubject(visit: TemplateVisit, node: BlockNode, scope: TemplateScope): ViewSchema | undefined {
  const name = String(node.path.original);
  const { params, hash } = node;
  const [schema] = params.map((param) => visitExpression(visit, param, scope));
  for (const { value } of hash?.pairs ?? []) visitExpression(visit, value, scope);
  const isCondition = name === "if" || name === "unless";
  const stray = hash?.pairs.find(({ key }) => !isCondition || key !== "includeZero");
  if (stray !== undefined) visit.report(templateProblem.namedValue(at(visit, stray), `#${name}`, stray.key));
  if (params.length !== 1)
    visit.report(
      templateProblem.valueCount(at(visit, node.path), { name: `#${name}`, takes: 1, given: params.length }),
    );
  return params.length === 0 ? undefined : schema;
}

/** Names in |bars| that the block does not give, or that something else has. */
function checkNames(visit: TemplateVisit, node: BlockNode, most: number): void {
  const given = [...(node.program?.blockParams ?? []), ...(node.inverse?.blockParams ?? [])];
  const taken = given.find((name) => !plainName.test(name) || helperNames.includes(name));
  if (taken !== undefined) visit.report(templateProblem.takenName(at(visit, node), taken));
  if (given.length > most)
    visit.report(
      templateProblem.nameCount(at(visit, node), { name: String(node.path.original), most, given: given.length }),
    );
}

const plainName = /^[\p{L}_$][\p{L}\p{N}_$-]*$/u;

/** The scope inside each kind of block. */
function scopeInside(
  visit: TemplateVisit,
  node: BlockNode,
  { scope, schema }: { readonly scope: TemplateScope; readonly schema: ViewSchema },
): TemplateScope {
  const names = node.program?.blockParams ?? [];
  if (node.path.original === "with") return innerScope(scope, { context: schema, names, isLoop: false });
  if (node.path.original !== "each") return scope;
  const item = itemOf(schema);
  if (item === undefined) visit.report(templateProblem.notList(at(visit, node)));
  return innerScope(scope, { context: item ?? anything, names, isLoop: true });
}

function visitPartial(visit: TemplateVisit, node: PartialNode, scope: TemplateScope): void {
  const [given, more] = node.params;
  const context = given === undefined ? scope.contexts.at(-1) : visitExpression(visit, given, scope);
  const values = (node.hash?.pairs ?? []).map(({ key, value }) => [key, visitExpression(visit, value, scope)] as const);
  if (node.name.type === "SubExpression")
    return visit.report(templateProblem.notSupported(at(visit, node), "computed"));
  const name = String(node.name.original);
  if (more !== undefined)
    return visit.report(
      templateProblem.valueCount(at(visit, more), { name: `> ${name}`, takes: 1, given: node.params.length }),
    );
  const reserved = node.hash?.pairs.find(({ key }) => key === "__proto__");
  if (reserved !== undefined) return visit.report(templateProblem.takenName(at(visit, reserved), reserved.key));
  const source = visit.partials.get(name);
  if (source === undefined)
    return visit.report(templateProblem.unknownPartial(at(visit, node.name), name, [...visit.partials.keys()]));
  if (visit.calls.includes(source.file)) return visit.report(templateProblem.recursion(at(visit, node.name), name));
  if (context === undefined) return;
  const { file } = source;
  const names = new Map(values.map(([key, value]) => [key, value ?? anything]));
  visitSource(
    { ...visit, file, calls: [...visit.calls, file] },
    source,
    partialScope(scope, withNames(context, names)),
  );
}

/** A partial called twice shows each of its faults once. */
function addOnce(problem: Problem, problems: Problem[], seen: Set<string>): void {
  const key = problemKey(problem);
  if (!seen.has(key)) problems.push(problem);
  seen.add(key);
}
