import { expect, test } from "vitest";
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

test("a missing field is an error, not an empty string", () => {
  expect(() => render("{{missing}}", {})).toThrow(/missing/);
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
