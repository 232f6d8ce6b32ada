import * as z from "zod";
import type { DataPath } from "../../base/data-path.ts";

/** The keys that a schema knows at a path; none where it takes any key, or no keys at all. */
export function knownKeys(schema: z.core.$ZodType, path: DataPath): string[] {
  const group = path.reduce<z.core.$ZodType | undefined>(innerSchema, schema);
  const found = bare(group);
  return found instanceof z.ZodObject ? Object.keys(found.shape) : [];
}

function innerSchema(schema: z.core.$ZodType | undefined, step: string | number): z.core.$ZodType | undefined {
  const found = bare(schema);
  if (found instanceof z.ZodObject) return found.shape[String(step)] as z.core.$ZodType | undefined;
  if (found instanceof z.ZodArray) return found.element;
  return found instanceof z.ZodRecord ? found.valueType : undefined;
}

function bare(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return bare(schema.unwrap());
  return schema;
}
