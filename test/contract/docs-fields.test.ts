import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { z } from "zod";
import { type ViewSchema, viewSchema } from "../../src/render/template/view-schema.ts";
import { BriefingView } from "../../src/view/briefing/briefing-view.ts";

const docs = join(import.meta.dirname, "../../docs");

test("docs/templates.md lists every field of a briefing, and none that does not exist", () => {
  const listed = fieldsListed("templates.md");
  const existing = fieldsOf(BriefingView);
  expect(missing(existing.map(firstOfItsKind), listed)).toEqual([]);
  const isThere = (field: string) =>
    existing.some((one) => one === field || one.startsWith(`${field}.`) || one.startsWith(`${field}[]`));
  expect(listed.filter((field) => !isThere(field) && !isChart(field))).toEqual([]);
});

// outcomes has the fields of outputs, continuing and new have those of results: the page lists them once.
function firstOfItsKind(field: string): string {
  return field.replace(/^outcomes\./, "outputs.").replace(/^(continuing|new)\./, "results.");
}

const isChart = (field: string) => /^charts\.(\*|budget)$/.test(field);

function fieldsListed(page: string): string[] {
  const table = readFileSync(join(docs, page), "utf8").split("## The fields of a briefing")[1] ?? "";
  const firstCells = [...table.matchAll(/^\| (`.+?) \|/gm)].map((row) => row[1] ?? "");
  return firstCells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map((code) => code[1] ?? ""));
}

function missing(existing: readonly string[], listed: readonly string[]): string[] {
  return [...new Set(existing)].filter((field) => !listed.includes(field));
}

function fieldsOf(view: z.ZodType): string[] {
  const walk = (schema: ViewSchema, path: string): string[] => {
    if (schema.anyOf !== undefined)
      return schema.anyOf.filter((form) => form.type !== "null").flatMap((form) => walk(form, path));
    if (schema.items !== undefined) return walk(schema.items, `${path}[]`);
    if (schema.additionalProperties) return walk(schema.additionalProperties, `${path}.*`);
    const properties = Object.entries(schema.properties ?? {});
    if (properties.length === 0) return [path];
    return properties.flatMap(([name, field]) => walk(field, path === "" ? name : `${path}.${name}`));
  };
  return [...new Set(walk(viewSchema(view), ""))];
}
