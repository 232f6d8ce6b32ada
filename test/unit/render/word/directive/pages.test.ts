import { beforeAll, expect, test } from "vitest";
import { ProblemError } from "../../../../../src/base/problem.ts";
import { parseXml } from "../../../../../src/opc/parse-xml.ts";
import { renderWord } from "../../../../../src/render/word/render-word.ts";
import { createShell } from "../../../../../src/render/word/shell/read-shell.ts";
import type { WordShell } from "../../../../../src/render/word/shell/word-shell.ts";
import { aWordPaper } from "../../../../fixtures/a-word-paper.ts";
import { elementsNamed, paragraphTexts, partText } from "../../../../fixtures/word-parts.ts";
import { aLook } from "../../../../fixtures/a-look.ts";

let shell: WordShell;
beforeAll(async () => {
  shell = await createShell(aLook);
});

const render = (markdown: string) => renderWord(aWordPaper(markdown), shell);
const document = (markdown: string) => partText(render(markdown), "word/document.xml");
const codesOf = (markdown: string) => {
  try {
    render(markdown);
    return [];
  } catch (error) {
    return error instanceof ProblemError ? error.problems.map(({ code }) => code) : ["?"];
  }
};

test("a line of contents shows the page it is told, as a field for the bookmark", () => {
  const markdown = '::: entry long-name text="医薬品PJ" page=12 level=2\n\n::: bookmark long-name\n\n# 医薬品';
  const xml = document(markdown);
  const [name] = elementsNamed(parseXml(xml), "w:bookmarkStart").map(({ attributes }) => attributes["w:name"]);
  expect(name).toBe("m1_long_name");
  expect(xml).toContain(` PAGEREF ${name} `);
  expect(paragraphTexts(render(markdown))[0]).toBe("医薬品PJ\t12");
});

test("a page in running text is a field; a link after it still looks like one", () => {
  const xml = document("[12](page:here)頁、[外](https://www.example.jp/)\n\n::: bookmark here\n\n| a |\n|---|\n| b |");
  expect(xml).toContain(" PAGEREF m1_here ");
  expect(elementsNamed(parseXml(xml), "w:rStyle").map(({ attributes }) => attributes["w:val"])).toEqual(["Hyperlink"]);
  expect(
    elementsNamed(parseXml(xml), "w:tc")[0]
      ?.children.at(-1)
      ?.children.map(({ name }) => name),
  ).toContain("w:bookmarkStart");
});

test("a page of a bookmark that is not there, and a bookmark that is there twice, are faults", () => {
  expect(codesOf("[1](page:nowhere)")).toEqual(["markdown-link"]);
  expect(codesOf("::: bookmark a\n\n甲\n\n::: bookmark a\n\n乙")).toEqual(["markdown-directive"]);
  expect(codesOf("甲\n\n::: bookmark end")).toEqual(["markdown-link"]);
});

test("::: outline moves headings in the navigation and leaves their look", () => {
  const heading = document("::: outline 2\n# 甲\n:::");
  expect(heading).toContain('<w:pStyle w:val="Heading1"/>');
  expect(heading).toContain('<w:outlineLvl w:val="1"/>');
});

test("labels of a paper stand in a box at the left of its number", () => {
  const cells = elementsNamed(parseXml(document("::: number labels=取扱注意、委員限り\n資料１\n:::")), "w:tc");
  expect(cells).toHaveLength(3);
  expect(paragraphTexts(render("::: number labels=取扱注意、委員限り\n資料１\n:::")).slice(0, 2)).toEqual([
    "取扱注意",
    "委員限り",
  ]);
});
