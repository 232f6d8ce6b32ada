import { expect, test } from "vitest";
import type { WordContent } from "../../../../src/audit/read/read-word.ts";
import type { PlacedFigure } from "../../../../src/audit/word/briefing-figures.ts";
import type { Chart } from "../../../../src/view/chart.ts";
import { holdTexts } from "../../../../src/audit/word/hold-texts.ts";

const place = "table 1 row 2 cell 2";
const nothing = { body: [], notes: [], alternatives: [], charts: [], running: [] };

/** A paper of one cell, in which a figure was looked for. */
function cellOf(text: string, expected: string): { content: WordContent; figure: PlacedFigure } {
  const paragraph = { text, style: "", place };
  const figure = { place, figure: "当初予算額 令和7年度", measure: "programs/a/initial/2025", expected, found: text };
  const content = { paragraphs: [paragraph], tables: [], charts: [], embedded: [] };
  return { content, figure: { ...figure, cell: { text, paragraphs: [paragraph] } } };
}

test("a figure that is wrong in its cell is told as that figure, once", () => {
  const { content, figure } = cellOf("700,100", "700,000");
  const { findings, placed } = holdTexts(content, { ...nothing, body: ["700,000"] }, [figure]);
  expect(findings).toEqual([
    { kind: "audit-figure", place, figure: "当初予算額 令和7年度", expected: "700,000", found: "700,100" },
  ]);
  expect(placed).toEqual([figure]);
});

test("a cell that says what its template says is right, and holds no figure where that is another text", () => {
  const { content, figure } = cellOf("700,000千円", "700,000");
  expect(holdTexts(content, { ...nothing, body: ["700,000千円"] }, [figure])).toEqual({ findings: [], placed: [] });
});

test("footnotes, texts of pictures, header and footer are held each by themselves", () => {
  const at = (text: string, where: string) => ({ text, style: "", place: where });
  const paragraphs = [at(" 注1", "footnotes"), at("図2", "alt text 1"), at("第3回", "header"), at("版4", "footer")];
  const content = { paragraphs, tables: [], charts: [], embedded: [] };
  const right = { ...nothing, notes: ["注1"], alternatives: ["図2"], running: ["第3回", "版4"] };
  expect(holdTexts(content, right, []).findings).toEqual([]);
  const wrong = { ...nothing, notes: ["注9"], alternatives: ["図9"], running: ["第9回", "版4"] };
  expect(holdTexts(content, wrong, []).findings.map((one) => one.place)).toEqual(["footnotes", "alt text 1", "header"]);
});

test("a chart that is left out is told", () => {
  const chart: Chart = { kind: "column", title: "", unit: "", alt: "", categories: ["1"], series: [] };
  const empty = { paragraphs: [], tables: [], charts: [], embedded: [] };
  expect(holdTexts(empty, { ...nothing, charts: [chart] }, []).findings).toMatchObject([
    { kind: "audit-missing", about: "charts", expected: "1", found: "0" },
  ]);
});

test("a wrong text of a table is told with the heading above it and the heads of its row and column", () => {
  const at = (text: string, where: string, style = "") => ({ text, style, place: where });
  const heading = at("１ 事業概要", "paragraph 1", "Heading1");
  const texts = ["", "令和7年度", "対前年度増減額", "3件と4件"];
  const cells = texts.map((text, index) => {
    const paragraph = at(text, `table 1 row ${index < 2 ? 1 : 2} cell ${(index % 2) + 1}`);
    return { text, paragraphs: [paragraph] };
  });
  const content = {
    paragraphs: [heading, ...cells.flatMap(({ paragraphs }) => paragraphs)],
    tables: [{ no: 1, rows: [cells.slice(0, 2), cells.slice(2)] }],
    charts: [],
    embedded: [],
  };
  const body = ["１ 事業概要", "令和7年度", "3件と5件"];
  expect(holdTexts(content, { ...nothing, body }, []).findings).toMatchObject([
    { about: "text", place: "table 1 row 2 cell 2", near: "１ 事業概要 › 対前年度増減額 › 令和7年度" },
  ]);
});
