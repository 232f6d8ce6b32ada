import { beforeAll, expect, test } from "vitest";
import { ProblemError } from "../../../../src/base/problem.ts";
import { renderWord } from "../../../../src/render/word/render-word.ts";
import { createShell } from "../../../../src/render/word/shell/read-shell.ts";
import type { WordShell } from "../../../../src/render/word/shell/word-shell.ts";
import { aWordPaper } from "../../../fixtures/a-word-paper.ts";
import { aLook } from "../../../fixtures/a-look.ts";

let shell: WordShell;
beforeAll(async () => {
  shell = await createShell(aLook);
});

function faultsOf(markdown: string, images: ReadonlyMap<string, Uint8Array> = new Map()): readonly string[] {
  try {
    renderWord({ ...aWordPaper(markdown), images }, shell);
    return [];
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return error.problems.map(({ code, place }) => `${place?.line ?? ""} ${code}`);
  }
}

test.each([
  ["甲\n\n::: bxo 題\n乙\n:::", ["3 markdown-unknown-directive"]],
  ["::: box 題\n乙", ["1 markdown-directive"]],
  ["甲\n\n:::", ["3 markdown-directive"]],
  ["::: constructor\n乙\n:::", ["1 markdown-unknown-directive"]],
  ["::: chart constructor", ["1 markdown-missing-chart"]],
  ["::: chart\n", ["1 markdown-directive", "1 markdown-missing-chart"]],
  ["::: chart budgets", ["1 markdown-missing-chart"]],
  ["::: chart budget hight=3", ["1 markdown-attribute"]],
  ["::: chart budget height=低い", ["1 markdown-attribute"]],
  ["::: table widths=1,2\n| a |\n|---|\n| b |\n:::", ["1 markdown-attribute"]],
  ["::: table\n文\n:::", ["1 markdown-directive"]],
  ["| a | b |\n|---|---|\n| 1 | 2 |\n| 1 | 2 | 3 |\n| 1 |", ["4 markdown-table", "5 markdown-table"]],
  ["| ^^ | b |\n|---|---|\n| 1 | 2 |", ["1 markdown-merge"]],
  ["| a | b |\n|---|---|\n| 1 | 2 |\n| ^^ | << |", ["3 markdown-merge"]],
  ["| a | b |\n|---|---|\n| ^^ | 2 |", ["1 markdown-merge"]],
  ["甲[^a]", ["1 markdown-footnote"]],
  ["甲\n\n[^a]: 誰も呼ばない", ["3 markdown-footnote"]],
  ["[甲](#ない見出し)", ["1 markdown-link"]],
  ["[甲](file.docx)", ["1 markdown-link"]],
  ["![甲](ない.png)", ["1 markdown-missing-image"]],
  ["::: box 甲\n::: page\n:::", ["2 markdown-directive"]],
  ["::: column\n乙\n:::", ["1 markdown-directive"]],
  ["::: columns\n乙\n:::", ["1 markdown-directive"]],
  ["::: style ない名前\n乙\n:::", ["1 markdown-attribute"]],
  ["甲\u0001乙", [" text-character"]],
])("%j", (markdown, faults) => {
  expect(faultsOf(markdown)).toEqual(faults);
});

test("all faults are told in one run", () => {
  expect(faultsOf("::: a\n\n::: b\n\n::: chart x")).toHaveLength(3);
});

test("a file that is no picture, and an SVG without its PNG, are told", () => {
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"/>');
  expect(faultsOf("![甲](a.png)", new Map([["a.png", Buffer.from("GIF89a")]]))).toEqual(["1 markdown-image"]);
  expect(faultsOf("![甲](a.svg)", new Map([["a.svg", svg]]))).toEqual(["1 markdown-image"]);
});

const pixel = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
  "base64",
);
const huge = Buffer.from(pixel);
huge.writeUInt32BE(2_000_000_000, 16);

test.each([
  ["whole", pixel, []],
  ["cut off", pixel.subarray(0, 50), ["1 markdown-image"]],
  ["without its pixels", Buffer.concat([pixel.subarray(0, 33), pixel.subarray(-12)]), ["1 markdown-image"]],
  ["of absurd size", huge, ["1 markdown-image"]],
])("a PNG %s", (_, png, faults) => {
  expect(faultsOf("![甲](a.png)", new Map([["a.png", png]]))).toEqual(faults);
});

test.each([
  ['<rect fill="url(#a)"/><use href="#a"/><style>a{fill:red}</style><text>甲 &amp; 乙</text>', []],
  ["<rect>", ["1 markdown-image"]],
  ["<text>甲 & 乙</text>", ["1 markdown-image"]],
  ["<script>alert(1)</script>", ["1 markdown-image"]],
  ['<g onclick="alert(1)"/>', ["1 markdown-image"]],
  ['<image xlink:href="https://example.org/a.png"/>', ["1 markdown-image"]],
  ['<image href="file:///etc/passwd"/>', ["1 markdown-image"]],
  ['<rect style="fill:url(https://example.org/a)"/>', ["1 markdown-image"]],
  ["<style>@import 'https://example.org/a.css';</style>", ["1 markdown-image"]],
])("an SVG with %s", (inside, faults) => {
  const images = new Map([
    ["a.png", pixel],
    ["a.svg", Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">${inside}</svg>`)],
  ]);
  expect(faultsOf("![甲](a.svg)", images)).toEqual(faults);
});

test("an SVG with a DOCTYPE is refused", () => {
  const svg = Buffer.from('<!DOCTYPE svg [<!ENTITY a "甲">]><svg xmlns="http://www.w3.org/2000/svg">&a;</svg>');
  const images = new Map([
    ["a.png", pixel],
    ["a.svg", svg],
  ]);
  expect(faultsOf("![甲](a.svg)", images)).toEqual(["1 markdown-image"]);
});

test("boxes inside one another are refused where no room is left", () => {
  const boxes = (depth: number) => `${"::: box\n".repeat(depth)}甲\n${":::\n".repeat(depth)}`;
  expect(faultsOf(boxes(5))).toEqual([]);
  expect(faultsOf(boxes(90))).toHaveLength(1);
  expect(faultsOf(`::: columns gap=30\n${boxes(1).repeat(12)}:::`)).toEqual(["1 markdown-directive"]);
});

test("a table with more columns than Word shows is refused", () => {
  const table = (columns: number) => `|${"a|".repeat(columns)}\n|${"---|".repeat(columns)}\n|${"b|".repeat(columns)}`;
  expect(faultsOf(table(63))).toEqual([]);
  expect(faultsOf(table(64))).toEqual(["1 markdown-table"]);
});

test("a fault is placed in the line of the template that printed it, once however often it printed it", () => {
  const templates = [{ file: "briefing.md.hbs", text: "{{#each points}}\n::: bxo {{text}}\n:::\n{{/each}}" }];
  const render = () => renderWord({ ...aWordPaper("::: bxo 甲\n:::\n\n::: bxo 乙\n:::"), templates }, shell);
  const places = () => {
    try {
      return render();
    } catch (error) {
      return error instanceof ProblemError ? error.problems.map(({ place }) => place) : error;
    }
  };
  expect(places()).toEqual([{ file: "briefing.md.hbs", line: 2 }]);
});
