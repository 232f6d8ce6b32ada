import type { PathNode } from "./parse-template.ts";
import { anything, fieldOf, isPrintable, type ViewSchema } from "./view-schema.ts";

/** What names mean at a place in a template. */
export type TemplateScope = {
  readonly root: ViewSchema;
  /** From the top of the template or partial to the block we stand in */
  readonly contexts: readonly ViewSchema[];
  readonly blockParams: ReadonlyMap<string, ViewSchema>;
  /** How many {{#each}} stand around, those around the call of a partial too */
  readonly loops: number;
};

export function rootScope(root: ViewSchema): TemplateScope {
  return { root, contexts: [root], blockParams: new Map(), loops: 0 };
}

/** What a block puts before those inside it. */
type Inner = { readonly context: ViewSchema; readonly names: readonly string[]; readonly isLoop: boolean };

/** The scope inside {{#each}} or {{#with}}: a context more, and its block parameters by name. */
export function innerScope(scope: TemplateScope, { context, names, isLoop }: Inner): TemplateScope {
  const [item, index] = names;
  const params = new Map(scope.blockParams);
  if (item !== undefined) params.set(item, context);
  if (index !== undefined) params.set(index, { type: "string" });
  const loops = scope.loops + (isLoop ? 1 : 0);
  return { root: scope.root, contexts: [...scope.contexts, context], blockParams: params, loops };
}

/** The scope inside a partial: nothing of the blocks around its call but their rounds. */
export function partialScope({ root, loops }: TemplateScope, context: ViewSchema): TemplateScope {
  return { root, loops, contexts: [context], blockParams: new Map() };
}

/** What a path leads to, or why it leads nowhere. */
export type Resolved = { readonly schema: ViewSchema } | { readonly fault: PathFault };

export type PathFault =
  /** The schema it stops at, and the name that is not found there */
  | { readonly kind: "field"; readonly at: ViewSchema; readonly missing: string }
  /** More `../` than there are blocks around */
  | { readonly kind: "above" }
  /** @index and the like, where there is no such loop */
  | { readonly kind: "loop" }
  /** `../` out of a text or number inside another: where both are the same, Handlebars takes them for one */
  | { readonly kind: "same" };

export function resolvePath(path: PathNode, scope: TemplateScope): Resolved {
  const start = startOf(path, scope);
  if ("fault" in start) return start;
  let { schema } = start;
  for (const name of start.names) {
    const field = fieldOf(schema, name);
    if (field === undefined) return { fault: { kind: "field", at: schema, missing: name } };
    schema = field;
  }
  return { schema };
}

type Start = { readonly schema: ViewSchema; readonly names: readonly string[] };

function startOf(path: PathNode, scope: TemplateScope): Start | Extract<Resolved, { fault: PathFault }> {
  const [first = "", ...rest] = path.parts;
  if (path.data) return loopStart(path, scope);
  // As Handlebars has it: `this.name` and `./name` are no names in |bars|.
  const isParam = path.depth === 0 && !/^\.|this\b/.test(path.original);
  const param = isParam ? scope.blockParams.get(first) : undefined;
  if (param !== undefined) return { schema: param, names: rest };
  const { contexts } = scope;
  const schema = contexts.at(-1 - path.depth);
  if (schema === undefined) return { fault: { kind: "above" } };
  const crossed = contexts.slice(contexts.length - 1 - path.depth);
  const isSame = crossed.some((one, index) => index > 0 && isPrintable(one) && isPrintable(crossed[index - 1] ?? {}));
  return isSame ? { fault: { kind: "same" } } : { schema, names: path.parts };
}

function loopStart({ depth, parts }: PathNode, { root, loops }: TemplateScope): ReturnType<typeof startOf> {
  const [first = "", ...rest] = parts;
  if (depth <= loops && first === "root") return { schema: root, names: rest };
  if (depth < loops) return { schema: loopData, names: parts };
  return { fault: { kind: "loop" } };
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

/** What {{> partial name=value}} puts around a context: its fields, and the names. It is no list any more. */
export function withNames(context: ViewSchema, names: ReadonlyMap<string, ViewSchema>): ViewSchema {
  if (names.size === 0) return context;
  const added = Object.fromEntries(names);
  if (context === anything) return { ...anything, additionalProperties: anything, properties: added };
  if (context.anyOf !== undefined) return { anyOf: context.anyOf.map((form) => withNames(form, names)) };
  const { properties, additionalProperties } = context;
  return {
    type: "object",
    properties: { ...properties, ...added },
    ...(additionalProperties !== undefined && { additionalProperties }),
  };
}
