import type { Problem } from "../../base/problem.ts";
import { paper } from "../../words/ja/words-of-papers.ts";
import { isWordName, placeholdersOf, slotsIn } from "../../words/paper-words.ts";
import { blockNames, helpers } from "./helpers.ts";
import { type CallNode, deepestTags, type ExpressionNode, type Location, type PathNode } from "./parse-template.ts";
import { templateProblem } from "./template-problem.ts";
import { resolvePath, type TemplateScope } from "./template-scope.ts";
import {
  anyFieldOf,
  anything,
  eitherOf,
  fieldOf,
  isGroup,
  isPrintable,
  isTextList,
  type ViewSchema,
} from "./view-schema.ts";

/** Where the check of a template stands, and whom it tells. */
export type Visit = {
  readonly file: string;
  readonly report: (problem: Problem) => void;
  /** How deep the tags around stand inside one another */
  readonly depth: number;
};

export function at({ file }: Pick<Visit, "file">, node: { readonly loc: Location }) {
  return { file, node };
}

/** What an expression gives; undefined where it is a problem already, which every field inside would only repeat. */
export function visitExpression(visit: Visit, node: ExpressionNode, scope: TemplateScope): ViewSchema | undefined {
  if (node.type === "PathExpression") return visitPath(visit, node, scope);
  if (node.type === "SubExpression") return visitCall({ ...visit, depth: visit.depth + 1 }, node, scope);
  return literalTypes[node.type];
}

const literalTypes = {
  StringLiteral: { type: "string" },
  NumberLiteral: { type: "number" },
  BooleanLiteral: { type: "boolean" },
  NullLiteral: { type: "null" },
  UndefinedLiteral: { type: "null" },
} as const;

export function visitPath(visit: Visit, path: PathNode, scope: TemplateScope): ViewSchema | undefined {
  const resolved = resolvePath(path, scope);
  if ("schema" in resolved) return resolved.schema;
  visit.report(templateProblem.path(at(visit, path), path, resolved.fault));
  return undefined;
}

/** The call of a helper: that there is one, that it takes so many values, and of such kinds. */
export function visitCall(visit: Visit, call: CallNode, scope: TemplateScope): ViewSchema | undefined {
  const { path, params, hash } = call;
  const name = String(path.original);
  const helper = path.type === "PathExpression" ? helpers.get(name) : undefined;
  if (visit.depth > deepestTags) return told(visit, templateProblem.tooDeep(at(visit, call)));
  const values = params.map((param) => visitExpression(visit, param, scope));
  for (const { value } of hash?.pairs ?? []) visitExpression(visit, value, scope);
  if (blockNames.has(name)) return told(visit, templateProblem.needsBlock(at(visit, path), name));
  if (helper === undefined) return told(visit, templateProblem.unknownHelper(at(visit, path), name));
  if (name === "say") return said(visit, call);
  const [named] = hash?.pairs ?? [];
  if (named !== undefined) return told(visit, templateProblem.namedValue(at(visit, named), name, named.key));
  if (params.length < helper.least || params.length > helper.most)
    return told(
      visit,
      templateProblem.valueCount(at(visit, path), { name, takes: helper.least, given: params.length }),
    );
  return results[name]?.({ visit, call, values }) ?? { type: "boolean" };
}

/** A word by its name, which must be there, with a value for each of its placeholders and no other. */
function said(visit: Visit, { path, params, hash }: CallNode): ViewSchema | undefined {
  const [name] = params;
  const pairs = hash?.pairs ?? [];
  if (params.length !== 1 || name?.type !== "StringLiteral")
    return told(visit, templateProblem.valueCount(at(visit, path), { name: "say", takes: 1, given: params.length }));
  const word = String(name.value);
  if (!isWordName(word)) return told(visit, templateProblem.unknownWord(at(visit, name), word));
  const slots = placeholdersOf(word);
  const stray = pairs.find(({ key }) => !slots.includes(key));
  if (stray !== undefined)
    return told(visit, templateProblem.strayValue(at(visit, stray), { word, name: stray.key, slots }));
  const needed = slotsIn(paper[word]).filter((slot) => pairs.every(({ key }) => key !== slot));
  if (needed.length > 0) return told(visit, templateProblem.missingValues(at(visit, name), { word, missing: needed }));
  return { type: "string" };
}

type Called = {
  readonly visit: Visit;
  readonly call: CallNode;
  readonly values: readonly (ViewSchema | undefined)[];
};

/** What helpers give that give no yes or no. */
const results: Readonly<Record<string, (called: Called) => ViewSchema | undefined>> = {
  or: ({ values }) => (values.includes(undefined) ? anything : eitherOf(values.map((value) => value ?? anything))),
  join: ({ visit, call, values: [list = anything, separator = anything] }) => {
    const [first, second = call] = call.params;
    if (!isTextList(list)) visit.report(templateProblem.noTexts(at(visit, first ?? call)));
    if (!isPrintable(separator)) visit.report(templateProblem.noText(at(visit, second), "join"));
    return { type: "string" };
  },
  lookup: lookedUp,
};

function lookedUp({ visit, call, values: [from, name] }: Called): ViewSchema | undefined {
  const [first = call, second = call] = call.params;
  if (from === undefined || name === undefined) return anything;
  if (!isGroup(from)) return told(visit, templateProblem.noGroup(at(visit, first)));
  if (!isPrintable(name)) return told(visit, templateProblem.noText(at(visit, second), "lookup"));
  if (second.type !== "StringLiteral" && second.type !== "NumberLiteral") return anyFieldOf(from) ?? anything;
  const key = String(second.value);
  const field = fieldOf(from, key);
  return (
    field ?? told(visit, templateProblem.noField(at(visit, second), { missing: key, path: `lookup … ${key}` }, from))
  );
}

function told(visit: Visit, problem: Problem): undefined {
  visit.report(problem);
  return undefined;
}
