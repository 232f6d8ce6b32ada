import type { WordContent, WordParagraph } from "./word-content.ts";

/** The parts of a paper that stand below some titles, each up to the next title of its style; an empty part for one not found. */
export function chapters(titles: readonly string[], content: WordContent): WordContent[] {
  let next = 0;
  return titles.map((title) => {
    const { paragraphs } = content;
    const start = paragraphs.findIndex((one, index) => index >= next && isHeading(one) && one.text === title);
    if (start < 0) return empty;
    next = start + 1;
    const { style } = paragraphs[start] ?? { style: "" };
    const end = paragraphs.findIndex((one, index) => index > start && isHeading(one) && one.style === style);
    return part(content, paragraphs.slice(start, end < 0 ? paragraphs.length : end));
  });
}

const empty: WordContent = { paragraphs: [], tables: [], charts: [], embedded: [] };

function isHeading({ place, text }: WordParagraph): boolean {
  return place.startsWith("paragraph ") && !text.includes("\t");
}

function part(content: WordContent, paragraphs: readonly WordParagraph[]): WordContent {
  const numbers = new Set(paragraphs.map(({ place }) => /^table (\d+) /.exec(place)?.[1]));
  return { ...empty, paragraphs, tables: content.tables.filter(({ no }) => numbers.has(String(no))) };
}
