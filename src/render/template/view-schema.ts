import * as z from "zod";
import type { PathNode } from "./parse-template.ts";

/** The JSON Schema of a view, as far as templates can ask about it. An empty schema allows anything. */
export type ViewSchema = {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, ViewSchema>>;
  readonly additionalProperties?: ViewSchema | false;
  readonly items?: ViewSchema;
  readonly anyOf?: readonly ViewSchema[];
};

/** The schema that template paths are checked against. */
export function viewSchema(view: z.ZodType): ViewSchema {
  return z.toJSONSchema(view) as ViewSchema;
}

export const anything: ViewSchema = {};

/** The schema of a field, of a list's item by its index or of a record's value; undefined where there is no such field. */
export function fieldOf(schema: ViewSchema, name: string): ViewSchema | undefined {
  for (const form of formsOf(schema)) {
    const field = fieldOfForm(form, name);
    if (field !== undefined) return field;
  }
  return undefined;
}

/** The schema of what {{#each}} goes over; undefined where it is no list and no record. */
export function itemOf(schema: ViewSchema): ViewSchema | undefined {
  for (const form of formsOf(schema)) {
    if (isAnything(form)) return anything;
    if (form.items !== undefined) return form.items;
    if (form.type === "array") return anything;
    if (form.additionalProperties) return form.additionalProperties;
  }
  return undefined;
}

/** Names that could have been meant. */
export function fieldNames(schema: ViewSchema): string[] {
  return formsOf(schema).flatMap((form) => Object.keys(form.properties ?? {}));
}

/** Whether a value can stand in running text: not a list, not an object. */
export function isPrintable(schema: ViewSchema): boolean {
  return formsOf(schema).some((form) => form.type !== "object" && form.type !== "array");
}

function fieldOfForm(form: ViewSchema, name: string): ViewSchema | undefined {
  if (isAnything(form)) return anything;
  if (name === "length" && (form.type === "array" || form.type === "string")) return { type: "number" };
  if (form.type === "array") return /^\d+$/.test(name) ? (form.items ?? anything) : undefined;
  const property = form.properties && Object.hasOwn(form.properties, name) ? form.properties[name] : undefined;
  return property ?? (form.additionalProperties || undefined);
}

function formsOf(schema: ViewSchema): readonly ViewSchema[] {
  return schema.anyOf === undefined ? [schema] : schema.anyOf.flatMap(formsOf).filter((form) => form.type !== "null");
}

function isAnything(schema: ViewSchema): boolean {
  return schema.type === undefined && schema.properties === undefined && schema.anyOf === undefined;
}

/** What names mean at a place in a template: `contexts` from the view itself to the block we stand in. */
export type TemplateScope = {
  readonly root: ViewSchema;
  readonly contexts: readonly ViewSchema[];
  readonly blockParams: ReadonlyMap<string, ViewSchema>;
};

export function rootScope(root: ViewSchema): TemplateScope {
  return { root, contexts: [root], blockParams: new Map() };
}

/** The scope inside {{#each}} or {{#with}}: a context more, and its block parameters by name. */
export function innerScope(scope: TemplateScope, context: ViewSchema, blockParams: readonly string[]): TemplateScope {
  const [item, index] = blockParams;
  const params = new Map(scope.blockParams);
  if (item !== undefined) params.set(item, context);
  if (index !== undefined) params.set(index, anything);
  return { root: scope.root, contexts: [...scope.contexts, context], blockParams: params };
}

/** What a path leads to, or how far it leads: the schema it stops at and the name not found there. */
export type Resolved = { readonly schema: ViewSchema } | { readonly at: ViewSchema; readonly missing: string };

export function resolvePath(path: PathNode, scope: TemplateScope): Resolved {
  const { start, names } = startOf(path, scope);
  let schema = start;
  for (const name of names) {
    const field = fieldOf(schema, name);
    if (field === undefined) return { at: schema, missing: name };
    schema = field;
  }
  return { schema };
}

function startOf(path: PathNode, scope: TemplateScope): { start: ViewSchema; names: readonly string[] } {
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
