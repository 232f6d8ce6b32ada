import type { Words } from "../../words/paper-words.ts";
import type { HearFigure, PaperAudit } from "../finding/paper-audit.ts";
import { hasFigure } from "../finding/printed-values.ts";
import { readWord, type WordContent, type WordParagraph } from "../read/read-word.ts";
import { withoutCell, briefingSums } from "../word/audit-briefing.ts";
import { briefingFigures, type PrintedBriefing } from "../word/briefing-figures.ts";
import { type ExpectedTexts, holdTexts } from "../word/hold-texts.ts";
import { type ExpectedRow, rowFigures, rowSums } from "./row-figures.ts";

/** What a Word paper of a packet is to print. */
export type PrintedPacketPaper = {
  /** Those of its dataset */
  readonly words: Words;
  readonly texts: ExpectedTexts;
  /** Rows of its lists, in order */
  readonly rows: readonly ExpectedRow[];
  /** The briefings or summaries in it, in order */
  readonly briefings: readonly PrintedBriefing[];
};

/**
 * Hold a finished Word paper of a packet against what it is to print: the figures of its lists and briefings by row and
 * column, every line with a figure in it, the page numbers of its contents, its charts.
 *
 * @throws ProblemError where the file cannot be read
 */
export function auditPacketPaper(bytes: Uint8Array, paper: PrintedPacketPaper, hear: HearFigure): PaperAudit {
  const content = readWord(bytes);
  const rows = rowFigures(paper.rows, content);
  const titles = paper.briefings.map(({ view }) => view.name);
  const briefings = chapters(titles, content).flatMap((part, index) => {
    const printed = paper.briefings[index];
    return printed === undefined ? [] : [briefingFigures(printed, part)];
  });
  const all = [...rows.flatMap(({ figures }) => figures), ...briefings.flat()];
  const { placed, findings } = holdTexts(content, paper.texts, all);
  for (const figure of placed) hear(withoutCell(figure));
  const kept = new Set(placed);
  return {
    findings: [
      ...findings,
      ...rowSums(
        rows.filter(({ figures }) => figures.every((figure) => kept.has(figure))),
        paper.words,
      ),
      ...briefings.flatMap((figures) =>
        briefingSums(
          figures.filter((figure) => kept.has(figure)),
          paper.words,
        ),
      ),
    ],
    held: placed.length,
    texts: content.paragraphs.filter(({ text }) => hasFigure(text)).length,
    unchecked: 0,
  };
}

/** The parts of a paper that stand below some titles, each up to the next title of its style; an empty part for one not found. */
function chapters(titles: readonly string[], content: WordContent): WordContent[] {
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
