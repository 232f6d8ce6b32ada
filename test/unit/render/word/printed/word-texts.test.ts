import { expect, test } from "vitest";
import { printedTexts } from "../../../../../src/render/word/printed/word-texts.ts";
import { aLook } from "../../../../fixtures/a-look.ts";

const texts = (...lines: string[]) =>
  printedTexts(lines.join("\n"), { budget: { alt: "令和7年度は5千円" } }, aLook.words);

test("mark-up is taken off, escapes of values are undone, lines of a paragraph join", () => {
  const { body } = texts(
    "# 名称",
    "",
    String.raw`- Top10\% \*印`,
    "",
    "当初予算 10百万円\\",
    "うち新規 ２百万円。",
    "続き~~3~~",
    "",
    '::: table caption="表１" unit="（単位：千円）" labels=1',
    "| 区分 | 令和7年度&#10;当初 |",
    "|---|--:|",
    String.raw`| **計** | 1\|2 |`,
    "| << | 3 |".replace("<<", "^^"),
    ":::",
  );
  expect(body).toEqual([
    "名称",
    "Top10% *印",
    "当初予算 10百万円\nうち新規 ２百万円。続き3",
    "表１\t（単位：千円）",
    "区分",
    "令和7年度\n当初",
    "計",
    "1|2",
    "3",
  ]);
});

test("a note is told where it is first called, its number where it is called again", () => {
  expect(texts("甲[^a]、乙^[その場の2]、丙[^a]", "", "[^a]: 注の1")).toMatchObject({
    body: ["甲、乙、丙1"],
    notes: ["注の1", "その場の2"],
  });
});

test("pictures and charts are their texts, in the order of the paper", () => {
  expect(texts("![図1](a.png)前", "", '::: image b.png alt="2025年の図" caption=図２', "", "::: chart budget")).toEqual(
    {
      body: ["前", "図２"],
      notes: [],
      alternatives: ["図1", "2025年の図", "令和7年度は5千円"],
      charts: ["budget"],
    },
  );
});

test("of boxes side by side the headings come first, and one without begins beside them", () => {
  const { body } = texts("::: columns", "::: box 左1", "左の2", ":::", "::: column", "右の3", ":::", ":::");
  expect(body).toEqual(["左1", "右の3", "左の2"]);
});

test("contents lists show texts and pages, numbers their labels before their lines", () => {
  expect(texts('::: entry a text="第１章" page=03', "::: toc title=目次１", "## 節2").body).toEqual([
    "第１章\t3",
    "目次１",
    "節2\t",
    "節2",
  ]);
  expect(texts("::: number labels=取扱注意、第２版", "甲", "**資料1**", ":::").body).toEqual([
    "取扱注意",
    "第２版",
    "甲\n資料1",
  ]);
});
