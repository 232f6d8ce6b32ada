import { expect, test } from "vitest";
import { knownNames } from "../../../../src/load/record/key-order.ts";
import { mendLines } from "../../../../src/words/typed/yaml-lines.ts";

const mended = (text: string, widths = { tab: 2, wide: 2 }) => mendLines(text, knownNames(), widths);

/** Lines as they are typed, and in the signs of YAML. */
const lines: readonly (readonly [typed: string, yaml: string])[] = [
  ["name：標本", "name: 標本"],
  ["ｎａｍｅ：標本", "name: 標本"],
  ["name:標本", "name: 標本"],
  ["name :標本", "name: 標本"],
  ["name:　標本", "name: 標本"],
  ["name： 標本", "name: 標本"],
  ["“name”：標本", "name: 標本"],
  ["name：", "name:"],
  ["name： # 注", "name: # 注"],
  ['name: "標本”', 'name: "標本"'],
  ['name: “標本"', 'name: "標本"'],
  ["２０２５：1,234千円", '"2025": 1,234千円'],
  ["令和７：５", "令和７: ５"],
  ["ｐｊ１：500", "pj1: 500"],
  ['"2025": -', '"2025": null'],
  ["　lead：課", "  lead: 課"],
  ["\tlead: 課", "  lead: 課"],
  ["projects：［ｐｊ１，ｐｊ３］", "projects: [ｐｊ１, ｐｊ３]"],
  ["projects: [pj1、pj3]", "projects: [pj1, pj3]"],
  ["source：｛from：1，to：2｝", "source: {from: 1, to: 2}"],
  ["source: { from:1, to:2 }", "source: { from: 1, to: 2 }"],
  ['initial: { "2023": 9,227,703, "2024": 8,870千円 }', 'initial: { "2023": 9227703, "2024": 8870千円 }'],
  ["initial: { “2023”：９，２２７，７０３ }", 'initial: { "2023": ９２２７７０３ }'],
  ["-title：標本", "- title: 標本"],
  ["・title：標本", "- title: 標本"],
  // What is right, and what nobody could be sure of.
  ["name: がん：標本", "name: がん：標本"],
  ["url: https://example.org/", "url: https://example.org/"],
  ["  備考：標本の話", "  備考：標本の話"],
  ["printedProjects: [医薬品PJ、再生PJ]", "printedProjects: [医薬品PJ、再生PJ]"],
  ['aliases: ["a，b：c", "from：1"]', 'aliases: ["a，b：c", "from：1"]'],
  ["aliases: [1,304,596]", "aliases: [1,304,596]"],
  ["・標本", "・標本"],
  ["－５０", "－５０"],
  ["# name：標本", "# name：標本"],
];

test.each(lines)("%s", (typed, yaml) => {
  expect(mended(typed)).toBe(yaml);
  expect(mended(yaml)).toBe(yaml);
});

test("texts of several lines are left as they are", () => {
  const text = 'goal: |\n  name：標本\n  ・あ\nname: "標本\n  title：の\n  話"\nno: 1\n';
  expect(mended(text)).toBe(text);
});

test("bullets of a list of texts are those below a name that holds a list", () => {
  expect(mended("amed：\n　・課Ａ\n　・課Ｂ\nlead: a")).toBe("amed:\n  - 課Ａ\n  - 課Ｂ\nlead: a");
  expect(mended("goal:\n  ・あ\n  ・い")).toBe("goal:\n  ・あ\n  ・い");
});

test("what hangs on a wide bullet moves with it", () => {
  expect(mended("kpis：\n　－　stage：output\n　　　kind：monitoring\nnew: []")).toBe(
    "kpis:\n  - stage: output\n    kind: monitoring\nnew: []",
  );
});

test("a group in braces may go over several lines, and lines may end in any way", () => {
  expect(mended("source: {\r\n  from：1，\r\n　to：2\r\n}\r\nname：a\r\n")).toBe(
    "source: {\r\n  from: 1,\r\n  to: 2\r\n}\r\nname: a\r\n",
  );
});
