import { beforeAll, expect, test } from "vitest";
import { ProblemError } from "../../../../../src/base/problem.ts";
import { parseXml } from "../../../../../src/opc/parse-xml.ts";
import { renderWord } from "../../../../../src/render/word/render-word.ts";
import { createShell } from "../../../../../src/render/word/shell/read-shell.ts";
import type { WordShell } from "../../../../../src/render/word/shell/word-shell.ts";
import { aWordPaper } from "../../../../fixtures/a-word-paper.ts";
import { elementsNamed, partText } from "../../../../fixtures/word-parts.ts";
import { aLook } from "../../../../fixtures/a-look.ts";

let shell: WordShell;
beforeAll(async () => {
  shell = await createShell(aLook);
});

const document = (markdown: string) => parseXml(partText(renderWord(aWordPaper(markdown), shell), "word/document.xml"));
const shapes = (markdown: string) =>
  elementsNamed(document(markdown), "w:pgSz").map(({ attributes }) => attributes["w:orient"] ?? "portrait");
const table = "| a | b |\n|---|---|\n| 1 | 2 |";

test("what is inside ::: landscape lies across, with tables as wide as the page, and what follows does not", () => {
  const markdown = `甲\n\n::: landscape\n${table}\n:::\n\n${table}`;
  expect(shapes(markdown)).toEqual(["portrait", "landscape", "portrait"]);
  const widths = elementsNamed(document(markdown), "w:tblW").map(({ attributes }) => attributes["w:w"]);
  expect(widths).toEqual(["14740", "9638"]);
});

test("no empty page stands before the first landscape section, after the last, or between two", () => {
  expect(shapes(`::: landscape\n${table}\n:::`)).toEqual(["landscape"]);
  expect(shapes(`::: landscape\n甲\n:::\n\n::: landscape\n乙\n:::\n\n丙`)).toEqual([
    "landscape",
    "landscape",
    "portrait",
  ]);
});

test("every section has the header and footer", () => {
  const sections = elementsNamed(document(`甲\n\n::: landscape\n乙\n:::\n\n丙`), "w:sectPr");
  for (const section of sections)
    expect(section.children.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["w:headerReference", "w:footerReference"]),
    );
});

test("::: landscape inside a box is refused", () => {
  expect(() => document("::: box 枠\n::: landscape\n甲\n:::\n:::")).toThrow(ProblemError);
});
