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
  "{{say 'measure.initial'}}{{#if (say 'unit.money')}}{{say 'target.about' value=name}}{{/if}}",
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
  ["{{../name}}", "main.hbs:1:3 template-unknown-field"],
  ["{{#if ../name}}甲{{/if}}", "main.hbs:1:7 template-unknown-field"],
  ["{{#if name}}{{../name}}{{/if}}", "main.hbs:1:15 template-unknown-field"],
  ["{{#each topics}}{{../../name}}{{/each}}", "main.hbs:1:19 template-unknown-field"],
  ["{{@index}}", "main.hbs:1:3 template-unknown-field"],
  ["{{#each topics}}{{@../index}}{{/each}}", "main.hbs:1:19 template-unknown-field"],
  ["{{#each topics}}{{@size}}{{/each}}", "main.hbs:1:19 template-unknown-field"],
  [
    "{{#each topics}}{{#each years}}{{#each ../years}}{{../this}}{{/each}}{{/each}}{{/each}}",
    "main.hbs:1:52 template-not-supported",
  ],
  ["{{1}}", "main.hbs:1:3 template-not-supported"],
  ['{{"name"}}', "main.hbs:1:3 template-not-supported"],
  ["{{null}}", "main.hbs:1:3 template-not-supported"],
  ['{{"eq" 1 1}}', "main.hbs:1:3 template-unknown-helper"],
  ["{{name.length}}{{name.x}}", "main.hbs:1:18 template-unknown-field"],
  ["{{toString}}", "main.hbs:1:3 template-unknown-field"],
  ["{{charts.a.constructor}}", "main.hbs:1:3 template-unknown-field"],
  ["{{lookup this 'constructor'}}", "main.hbs:1:15 template-unknown-field"],
  ["{{lookup topics 0}}", "main.hbs:1:3 template-not-text"],
  ["{{lookup name 0}}", "main.hbs:1:10 template-not-list"],
  ["{{lookup topics}}", "main.hbs:1:3 template-arguments"],
  ["{{#constructor}}甲{{/constructor}}", "main.hbs:1:4 template-unknown-helper"],
  ["{{#if}}甲{{/if}}", "main.hbs:1:4 template-arguments"],
  ["{{#if name note}}甲{{/if}}", "main.hbs:1:4 template-arguments"],
  ["{{#each}}甲{{/each}}", "main.hbs:1:4 template-arguments"],
  ["{{^each}}甲{{/each}}", "main.hbs:1:4 template-arguments"],
  ["{{#if name}}{{else if}}甲{{/if}}", "main.hbs:1:20 template-arguments"],
  ["{{if name}}", "main.hbs:1:3 template-arguments"],
  ["{{#if (if name)}}甲{{/if}}", "main.hbs:1:8 template-arguments"],
  ["{{#eq name 'a'}}甲{{/eq}}", "main.hbs:1:4 template-unknown-helper"],
  ["{{#if (and)}}甲{{/if}}", "main.hbs:1:8 template-arguments"],
  ["{{eq name}}", "main.hbs:1:3 template-arguments"],
  ["{{join name '、'}}", "main.hbs:1:8 template-not-list"],
  ["{{join topics '、'}}", "main.hbs:1:8 template-not-list"],
  ["{{join topics.0.years topics}}", "main.hbs:1:23 template-arguments"],
  ["{{join topics.0.years sep='、'}}", "main.hbs:1:23 template-arguments"],
  ["{{#each topics sort=1}}甲{{/each}}", "main.hbs:1:16 template-arguments"],
  ["{{#if name as |id|}}甲{{/if}}", "main.hbs:1:1 template-arguments"],
  ["{{#each topics as |a b c|}}甲{{/each}}", "main.hbs:1:1 template-arguments"],
  ["{{#each topics as |eq|}}甲{{/each}}", "main.hbs:1:1 template-arguments"],
  ["{{#each topics as |if|}}甲{{/each}}", "main.hbs:1:1 template-arguments"],
  ["{{say 'measure.inital'}}", "main.hbs:1:7 template-unknown-word"],
  ["{{say 'toString'}}", "main.hbs:1:7 template-unknown-word"],
  ["{{say 'target.about'}}", "main.hbs:1:7 template-unknown-word"],
  ["{{say 'target.about' value=name max=1}}", "main.hbs:1:33 template-unknown-word"],
  ["{{say name}}", "main.hbs:1:3 template-arguments"],
  ["{{say}}", "main.hbs:1:3 template-unknown-field"],
  ["{{or topics note}}{{or topics 'a'}}{{or topics topics}}", "main.hbs:1:38 template-not-text"],
  ["{{#each (or topics.0.years topics)}}{{title.x}}{{/each}}", "main.hbs:1:39 template-unknown-field"],
  ["甲{{else}}乙", "main.hbs:1:1 template-syntax"],
  ["{{a/../b}}", "main.hbs:1:3 template-syntax"],
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

test("a partial stands for itself: its fields are those it is given, and nothing around its call", () => {
  const outside = { up: "{{../name}}", round: "{{@index}}{{title}}", list: "{{#each this}}{{title}}{{/each}}" };
  expect(faults("{{#each topics}}{{> up}}{{> round}}{{/each}}", outside)).toEqual([
    "up.hbs:1:3 template-unknown-field",
  ]);
  expect(faults("{{> list topics}}{{> list topics mark='a'}}", outside)).toEqual(["list.hbs:1:1 template-not-list"]);
  expect(faults("{{> show topics.[0] title=topics}}", { show: "{{title}}" })).toEqual([
    "show.hbs:1:3 template-not-text",
  ]);
  expect(faults("{{> 'show' topics.[0]}}{{> show topics.[0] note}}", { show: "{{title}}" })).toEqual([
    "main.hbs:1:44 template-arguments",
  ]);
});

test("a template that is too much is told before it is compiled", () => {
  expect(faults("{{name}}".repeat(4_001))).toEqual(["main.hbs:1:32001 template-too-large"]);
  expect(faults(`\n{{#if (and ${"name ".repeat(50_000)})}}{{/if}}`)).toEqual(["main.hbs:2:1 template-too-large"]);
  expect(faults(`${"{{#if name}}".repeat(101)}${"{{/if}}".repeat(101)}`)).toEqual([
    "main.hbs:1:1201 template-too-large",
  ]);
  const deep = `${"(not ".repeat(30_000)}name${")".repeat(30_000)}`;
  expect(faults(`甲{{#if ${deep}}}{{/if}}`)).toEqual(["main.hbs:1:2 template-too-large"]);
});

test("partials that call one another ten times each are told at a call, and soon", () => {
  const calls = Array.from({ length: 9 }, (_, no) => [`a${no}`, `{{> a${no + 1}}}`.repeat(10)] as const);
  const started = performance.now();
  expect(faults("{{> a0}}", { ...Object.fromEntries(calls), a9: "x" })).toEqual([
    expect.stringMatching(/^a\d\.hbs:1:\d+ template-too-large$/),
  ]);
  expect(performance.now() - started).toBeLessThan(15_000);
});
