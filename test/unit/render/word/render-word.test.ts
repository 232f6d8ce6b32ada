import { beforeAll, expect, test } from "vitest";
import { parseXml } from "../../../../src/opc/parse-xml.ts";
import { renderWord } from "../../../../src/render/word/render-word.ts";
import { createShell } from "../../../../src/render/word/shell/read-shell.ts";
import type { WordShell } from "../../../../src/render/word/shell/word-shell.ts";
import { aJpeg } from "../../../fixtures/a-jpeg.ts";
import { aWordPaper } from "../../../fixtures/a-word-paper.ts";
import { elementsNamed, paragraphTexts, partText } from "../../../fixtures/word-parts.ts";
import { aLook } from "../../../fixtures/a-look.ts";

let shell: WordShell;
beforeAll(async () => {
  shell = await createShell(aLook);
});

const render = (markdown: string) => renderWord(aWordPaper(markdown), shell);
const texts = (markdown: string) => paragraphTexts(render(markdown)).filter((text) => text !== "");
const documentOf = (markdown: string) => partText(render(markdown), "word/document.xml");

test("Japanese lines join without a space, English ones with one", () => {
  expect(texts("研究の\n成果\n\nreal\nworld\n\nこれは\nAMED\nの事業")).toEqual([
    "研究の成果",
    "real world",
    "これはAMEDの事業",
  ]);
});

test("marks beside Japanese brackets are marks; tildes, colons and dates are text", () => {
  const xml = documentOf("これは**「重要」**です。10~20%と30~40%、10:30、A:b、C++とD++、2025年4月");
  expect(paragraphTexts(render("これは**「重要」**です。10~20%と30~40%"))[0]).toBe(
    "これは「重要」です。10~20%と30~40%",
  );
  expect(elementsNamed(parseXml(xml), "w:rStyle").map(({ attributes }) => attributes["w:val"])).toEqual(["Strong"]);
  expect(xml).not.toContain("<w:strike/>");
});

test("lists count for themselves and begin where the Markdown says", () => {
  const numbering = partText(
    render("1. 一\n2. 二\n\n文\n\n5. 五\n\n::: list circled\n1. 丸\n:::"),
    "word/numbering.xml",
  );
  const starts = elementsNamed(parseXml(numbering), "w:startOverride").map(({ attributes }) => attributes["w:val"]);
  expect(starts).toEqual(["1", "5", "1"]);
});

test("a table has its header repeated, no torn rows, widths as asked and merged cells", () => {
  const xml = documentOf(
    "::: table widths=1,3 labels=1\n| 区分 | << |\n|---|--:|\n| 計 | 1,000 |\n| ^^ | 2,000 |\n:::",
  );
  const table = elementsNamed(parseXml(xml), "w:tbl")[0];
  const widths =
    table === undefined ? [] : elementsNamed(table, "w:gridCol").map(({ attributes }) => Number(attributes["w:w"]));
  expect(widths).toEqual([2410, 7228]);
  expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(3);
  expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
  expect(xml).toContain('<w:gridSpan w:val="2"/>');
  expect(xml.match(/<w:vMerge w:val="(restart|continue)"\/>/g)).toHaveLength(2);
});

test("footnotes are Word's own, numbered in order, written where they are called", () => {
  const bytes = render("甲[^a]、乙^[その場]。\n\n[^a]: **太い**注\n");
  expect(
    paragraphTexts(bytes, "word/footnotes.xml")
      .map((text) => text.trim())
      .filter((text) => text !== ""),
  ).toEqual(["太い注", "その場"]);
  const calls = elementsNamed(parseXml(partText(bytes, "word/document.xml")), "w:footnoteReference");
  expect(calls.map(({ attributes }) => attributes["w:id"])).toEqual(["1", "2"]);
});

test("a footnote called again is printed once, and its number shown again", () => {
  const bytes = render("甲^[一]、乙[^a]、丙[^a]。\n\n[^a]: 注\n");
  const notes = paragraphTexts(bytes, "word/footnotes.xml").map((text) => text.trim());
  expect(notes.filter((text) => text !== "")).toEqual(["一", "注"]);
  const xml = partText(bytes, "word/document.xml");
  expect(xml).toContain('w:name="_Ref00000002"');
  expect(xml).toContain(" NOTEREF _Ref00000002 ");
  expect(paragraphTexts(bytes)[0]).toBe("甲、乙、丙2。");
});

test("a JPEG has the size that its file gives", () => {
  const paper = { ...aWordPaper("![写真](a.jpg)"), images: new Map([["a.jpg", aJpeg]]) };
  const [extent] = elementsNamed(parseXml(partText(renderWord(paper, shell), "word/document.xml")), "wp:extent");
  expect(extent?.attributes).toEqual({ cx: "91440", cy: "60960" });
});

test("a row that is one cell names the rows below: shaded, and kept with them", () => {
  const xml = parseXml(documentOf("| a | b |\n|---|---|\n| 甲 | << |\n| 1 | 2 |"));
  const [, name, figures] = elementsNamed(xml, "w:tr").map((row) => [
    elementsNamed(row, "w:keepNext").length,
    elementsNamed(row, "w:shd")[0]?.attributes["w:fill"],
  ]);
  expect(name).toEqual([1, "EEF2F7"]);
  expect(figures).toEqual([0, undefined]);
});

test("the table of contents is a field with every heading, linked to its bookmark", () => {
  const xml = parseXml(documentOf("::: toc depth=2\n\n# 一\n\n## 二\n\n### 三\n\n::: box 枠\n## 四\n:::"));
  const anchors = elementsNamed(xml, "w:hyperlink").map(({ attributes }) => attributes["w:anchor"]);
  const bookmarks = elementsNamed(xml, "w:bookmarkStart").map(({ attributes }) => attributes["w:name"]);
  expect(anchors).toEqual([bookmarks[0], bookmarks[1], bookmarks[3]]);
  expect(elementsNamed(xml, "w:instrText")[0]?.text).toContain('TOC \\o "1-2"');
});

test("a page break goes into what follows, so that a full page leaves no empty one", () => {
  expect(documentOf("甲\n\n::: page\n\n乙")).toContain("<w:pageBreakBefore/></w:pPr><w:r><w:t");
  expect(documentOf("甲\n\n::: page\n\n| a |\n|---|\n| b |").match(/<w:pageBreakBefore\/>/g)).toHaveLength(1);
});

test("a landscape section has its sides and margins turned, and ends", () => {
  const sections = elementsNamed(
    parseXml(documentOf("甲\n\n::: section landscape\n\n乙\n\n::: section portrait\n\n丙")),
    "w:pgSz",
  );
  expect(sections.map(({ attributes }) => attributes["w:orient"] ?? "portrait")).toEqual([
    "portrait",
    "landscape",
    "portrait",
  ]);
  expect(sections[1]?.attributes["w:w"]).toBe(sections[0]?.attributes["w:h"]);
});

test("header, properties and alt text are filled and escaped", () => {
  const bytes = render("::: chart budget");
  expect(partText(bytes, "word/header1.xml")).toContain("令和８年度研究事業 &lt;実施方針&gt; &amp; 概要");
  expect(partText(bytes, "docProps/core.xml")).toContain("<dc:title>題名</dc:title>");
  expect(partText(bytes, "word/document.xml")).toContain('descr="令和５年度から令和７年度までの当初予算額"');
  expect(partText(bytes, "word/charts/chart1.xml")).toContain("<c:v>9227703</c:v>");
});

test("the same paper gives the same bytes, whatever was written before", () => {
  const markdown = "# 題\n\n- 項目\n\n::: chart budget\n\n文[^a]\n\n[^a]: 注";
  const first = render(markdown);
  render("ほかの資料");
  expect(Buffer.from(render(markdown)).equals(first)).toBe(true);
});
