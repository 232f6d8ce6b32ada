import { expect, test } from "vitest";
import type { Problem, ProblemError } from "../../../../src/base/problem.ts";
import { checkTemplate } from "../../../../src/render/template/check-template.ts";
import {
  compileExpression,
  compileTemplate,
  escapeMarkdown,
} from "../../../../src/render/template/compile-template.ts";

const partials = new Map([["item", { file: "item.hbs", text: "<{{this}}>" }]]);
const render = (text: string, view: object) => compileTemplate({ file: "main.hbs", text }, partials)(view);

test("a value is escaped, in partials, blocks and helpers too", () => {
  expect(
    render("{{a}} {{#if a}}{{a}}{{/if}} {{#each list}}{{> item}}{{/each}} {{join list '+'}}", {
      a: "*x*",
      list: ["|"],
    }),
  ).toBe(String.raw`\*x\* \*x\* <\|> \|`);
});

test("three braces leave the value as Markdown", () => {
  expect(render("{{{a}}}", { a: "*x*" })).toBe("*x*");
});

test("a word is said in the language of the view, at any depth, and the dataset's own before it", () => {
  const text = "{{#each list}}{{say 'measure.initial'}} {{say 'target.about' value=this}}{{/each}}";
  expect(render(text, { list: ["1"] })).toBe("当初予算額 約1");
  expect(render(text, { list: ["1"], wording: { language: "en" } })).toBe("initial budget about 1");
  const own = { language: "en", words: { "target.about": "ca. {value}" } };
  expect(render(text, { list: ["1"], wording: own })).toBe(String.raw`initial budget ca\. 1`);
});

/** Code and place of what keeps a template from being filled in. */
function fault(text: string, view: object): string {
  try {
    return render(text, view);
  } catch (error) {
    const [{ code, place }] = (error as ProblemError).problems as [Problem];
    return `${place?.file}:${place?.line}:${place?.col} ${code}`;
  }
}

test("what is not there is told at its tag, never an empty string", () => {
  expect(fault("{{missing}}", {})).toBe("main.hbs:1:3 template-no-value");
  expect(fault("甲\n  {{budget.request.text}}", { budget: { request: null } })).toBe("main.hbs:2:5 template-no-value");
  expect(fault("{{{budget.request.text}}}", { budget: { request: null } })).toBe("main.hbs:1:4 template-no-value");
  expect(fault("{{#each list}}{{lookup ../years @index}}{{/each}}", { list: [1, 2], years: ["甲"] })).toBe(
    "main.hbs:1:17 template-no-value",
  );
  expect(fault("{{lookup this 'constructor'}}", {})).toBe("main.hbs:1:3 template-no-value");
  expect(fault("{{#each list}}{{> item}}{{/each}}", { list: ["甲", { a: 1 }] })).toBe("item.hbs:1:4 template-not-text");
  expect(fault("{{> item 'a'}}\n{{b}}", {})).toBe("main.hbs:2:3 template-no-value");
});

test("a loop in a loop in a loop ends at its tag, and so does a text that grows", () => {
  const list = Array.from({ length: 300 }, (_, no) => no);
  const loops = "{{#each list}}{{#each @root.list}}{{#each @root.list}}{{/each}}{{/each}}{{/each}}";
  expect(fault(loops, { list })).toBe("main.hbs:1:35 template-too-large");
  const long = "長".repeat(300_000);
  expect(fault("{{#each list}}{{long}}{{/each}}".replace("long", "@root.long"), { list, long })).toBe(
    "main.hbs:1:17 template-too-large",
  );
  expect(fault(`{{#each list}}${long}{{/each}}`, { list })).toBe("main.hbs:1:1 template-too-large");
});

test("../ leads one step out of a block, whatever the block has at hand", () => {
  expect(render("{{#with this}}{{#each list}}{{../name}}{{/each}}{{/with}}", { name: "甲", list: [1, 2] })).toBe(
    "甲甲",
  );
  expect(render("{{#with this}}{{#with this}}{{../../name}}{{/with}}{{/with}}", { name: "甲" })).toBe("甲");
});

test("null prints nothing, 0 prints 0", () => {
  expect(render("[{{none}}][{{zero}}]", { none: null, zero: 0 })).toBe("[][0]");
});

test("an expression in a cell is not escaped", () => {
  expect(compileExpression("{{a}}（案）")({ a: "*x*" })).toBe("*x*（案）");
});

test("helpers see the values they are given and nothing else", () => {
  const view = { none: null, empty: [], text: "甲" };
  expect(render("{{#if (or none empty)}}yes{{else}}no{{/if}} {{#if (and text none)}}yes{{else}}no{{/if}}", view)).toBe(
    "no no",
  );
  expect(render("{{or none text}} {{#if (not empty)}}empty{{/if}} {{#if (eq text '甲')}}same{{/if}}", view)).toBe(
    "甲 empty same",
  );
});

test("a template can be checked and compiled again after it was rendered", () => {
  const source = { file: "again.hbs", text: "{{#each list}}{{> item}}{{/each}}" };
  for (const _ of [1, 2]) {
    expect(checkTemplate(source, { properties: { list: { type: "array", items: {} } } }, partials)).toEqual([]);
    expect(compileTemplate(source, partials)({ list: ["a", "b"] })).toBe("<a><b>");
  }
});

test.each([
  ["a|b*c", String.raw`a\|b\*c`],
  ["2025. 4月", String.raw`2025\. 4月`],
  ["- 項目", String.raw`\- 項目`],
  ["一\n二", "一&#10;二"],
  ["　字下げ", "&#12288;字下げ"],
  ["間  隔", "間&#32;&#32;隔"],
  ["&amp;", String.raw`\&amp\;`],
])("%j becomes %s", (text, escaped) => {
  expect(escapeMarkdown(text)).toBe(escaped);
});
