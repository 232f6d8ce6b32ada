import { expect, test } from "vitest";
import * as z from "zod";
import { checkTemplate } from "../../../../src/render/template/check-template.ts";
import { viewSchema } from "../../../../src/render/template/view-schema.ts";

const schema = viewSchema(
  z.strictObject({
    name: z.string(),
    note: z.string().nullable(),
    budget: z.strictObject({ total: z.string() }).nullable(),
    topics: z.array(z.strictObject({ title: z.string(), years: z.array(z.number()) })),
    charts: z.record(z.string(), z.strictObject({ title: z.string() })),
  }),
);

function faults(text: string, partials: Record<string, string> = {}): string[] {
  const sources = Object.entries(partials).map(
    ([name, partial]) => [name, { file: `${name}.hbs`, text: partial }] as const,
  );
  const problems = checkTemplate({ file: "main.hbs", text }, schema, new Map(sources));
  return problems.map(({ place, code }) => `${place?.file}:${place?.line}:${place?.col} ${code}`);
}

test.each([
  "{{name}} {{{note}}} {{budget.total}} {{@root.name}}",
  "{{#each topics as |topic i|}}{{topic.title}}{{i}}{{../name}}{{@index}}{{#if @last}}{{title}}{{/if}}{{else}}{{name}}{{/each}}",
  "{{#with budget}}{{total}}{{../name}}{{/with}}",
  "{{#each charts}}{{@key}}{{title}}{{/each}}{{charts.budget.title}}",
  "{{#if (and note (not topics))}}{{topics.length}}{{topics.0.title}}{{/if}}",
  "{{#each topics}}{{join years '、'}}{{#each years}}{{this}}{{/each}}{{/each}}",
])("%s is in order", (text) => {
  expect(faults(text)).toEqual([]);
});

test.each([
  ["{{nmae}}", "main.hbs:1:3 template-unknown-field"],
  ["\n {{#if budget.totl}}{{/if}}", "main.hbs:2:8 template-unknown-field"],
  ["{{#each topcis}}{{x}}{{/each}}", "main.hbs:1:9 template-unknown-field"],
  ["{{#each topics}}{{titel}}{{/each}}", "main.hbs:1:19 template-unknown-field"],
  ["{{#each topics as |t|}}{{t.nam}}{{/each}}", "main.hbs:1:26 template-unknown-field"],
  ["{{#with budget}}{{name}}{{/with}}", "main.hbs:1:19 template-unknown-field"],
  ["{{join topics.titel '、'}}", "main.hbs:1:8 template-unknown-field"],
  ["{{#each name}}{{/each}}", "main.hbs:1:1 template-not-list"],
  ["{{topics}}", "main.hbs:1:3 template-not-text"],
  ["{{shout name}}", "main.hbs:1:3 template-unknown-helper"],
  ["{{#loop topics}}{{/loop}}", "main.hbs:1:4 template-unknown-helper"],
  ["{{> missing}}", "main.hbs:1:5 template-unknown-partial"],
  ["a\n{{#if name}}", "main.hbs:2:1 template-syntax"],
  ["甲 {{> (lookup . 'name')}}", "main.hbs:1:3 template-not-supported"],
  ["\n{{#*inline 'a'}}甲{{/inline}}", "main.hbs:2:1 template-not-supported"],
  ["{{#> a}}甲{{/a}}", "main.hbs:1:1 template-not-supported"],
  ["{{* a}}", "main.hbs:1:1 template-not-supported"],
])("%s is found", (text, fault) => {
  expect(faults(text)).toEqual([fault]);
});

test("a partial is checked with the context it is called with, once for each fault", () => {
  const partials = { topic: "{{title}}{{size}}{{wrong}}" };
  expect(faults("{{#each topics}}{{> topic size='s'}}{{> topic size='l'}}{{/each}}", partials)).toEqual([
    "topic.hbs:1:20 template-unknown-field",
  ]);
});

test("a partial that calls itself is told where it does, also by way of others", () => {
  const partials = { a: "甲{{> b}}", b: "\n{{#if name}}{{> a}}{{/if}}", c: "{{#each topics}}{{> c}}{{/each}}" };
  expect(faults("{{> a}}{{> c}}{{> c}}", partials)).toEqual([
    "b.hbs:2:17 template-recursion",
    "c.hbs:1:21 template-recursion",
  ]);
  expect(faults("{{> a}}{{> a}}", { a: "{{> b}}{{> b}}", b: "乙" })).toEqual([]);
});

test("a partial that nobody calls must be readable, for it is compiled too", () => {
  expect(faults("{{name}}", { stray: "{{#if name}}" })).toEqual(["stray.hbs:1:1 template-syntax"]);
});
