import type { PathNode } from "./template-ast.ts";
import { anything, fieldOf, type ViewSchema } from "./view-schema.ts";

/** What names mean at a place in a template: `contexts` from the view itself to the block we stand in. */
export type Scope = {
  readonly root: ViewSchema;
  readonly contexts: readonly ViewSchema[];
  readonly blockParams: ReadonlyMap<string, ViewSchema>;
};

export function rootScope(root: ViewSchema): Scope {
  return { root, contexts: [root], blockParams: new Map() };
}

/** The scope inside {{#each}} or {{#with}}: a context more, and its block parameters by name. */
export function innerScope(scope: Scope, context: ViewSchema, blockParams: readonly string[]): Scope {
  const [item, index] = blockParams;
  const params = new Map(scope.blockParams);
  if (item !== undefined) params.set(item, context);
  if (index !== undefined) params.set(index, anything);
  return { root: scope.root, contexts: [...scope.contexts, context], blockParams: params };
}

/** What a path leads to, or how far it leads: the schema it stops at and the name not found there. */
export type Resolved = { readonly schema: ViewSchema } | { readonly at: ViewSchema; readonly missing: string };

export function resolvePath(path: PathNode, scope: Scope): Resolved {
  const { start, names } = startOf(path, scope);
  let schema = start;
  for (const name of names) {
    const field = fieldOf(schema, name);
    if (field === undefined) return { at: schema, missing: name };
    schema = field;
  }
  return { schema };
}

function startOf(path: PathNode, scope: Scope): { start: ViewSchema; names: readonly string[] } {
  const [first = "", ...rest] = path.parts;
  if (path.data) return first === "root" ? { start: scope.root, names: rest } : { start: loopData, names: path.parts };
  const blockParam = path.depth === 0 && !path.original.startsWith("this") ? scope.blockParams.get(first) : undefined;
  if (blockParam !== undefined) return { start: blockParam, names: rest };
  return { start: scope.contexts.at(-1 - path.depth) ?? scope.root, names: path.parts };
}

/** What {{#each}} tells of the round it is in, as @index, @key, @first and @last. */
const loopData: ViewSchema = {
  type: "object",
  properties: {
    index: { type: "number" },
    key: { type: "string" },
    first: { type: "boolean" },
    last: { type: "boolean" },
  },
};
