import * as z from "zod";

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
  const items = formsOf(schema).flatMap((form) => itemOfForm(form) ?? []);
  return items.length === 0 ? undefined : eitherOf(items);
}

function itemOfForm(form: ViewSchema): ViewSchema | undefined {
  if (isAnything(form)) return anything;
  if (form.items !== undefined) return form.items;
  return form.type === "array" ? anything : form.additionalProperties || undefined;
}

/** What is one of several, of which it cannot be told. */
export function eitherOf(schemas: readonly ViewSchema[]): ViewSchema {
  const [first = anything, ...others] = schemas;
  if (schemas.some(isAnything)) return anything;
  return others.length === 0 ? first : { anyOf: schemas };
}

/** Whether some form of it is a list whose items can stand in running text. */
export function isTextList(schema: ViewSchema): boolean {
  return formsOf(schema).some(
    (form) => isAnything(form) || (form.type === "array" && isPrintable(form.items ?? anything)),
  );
}

/** Whether some form of it holds items or fields. */
export function isGroup(schema: ViewSchema): boolean {
  return formsOf(schema).some((form) => isAnything(form) || form.type === "object" || form.type === "array");
}

/** What a name that is known only when the template is filled in may lead to; undefined where it is no group. */
export function anyFieldOf(schema: ViewSchema): ViewSchema | undefined {
  const fields = formsOf(schema).flatMap((form) =>
    [...Object.values(form.properties ?? {}), itemOfForm(form) ?? []].flat(),
  );
  return fields.length === 0 ? undefined : eitherOf(fields);
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
