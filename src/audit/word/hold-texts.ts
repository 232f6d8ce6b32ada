import type { Chart } from "../../view/chart.ts";
import type { Finding } from "../finding/paper-audit.ts";
import { narrowed } from "../finding/printed-values.ts";
import type { WordCell, WordContent, WordParagraph } from "../read/read-word.ts";
import type { PlacedFigure } from "./briefing-figures.ts";
import { compareCharts } from "./compare-charts.ts";
import { compareLines, type DifferingLines, differingLines, tellLines } from "./compare-lines.ts";

/** What a Word paper is to show, as its Markdown says; each list in the order of the file. */
export type ExpectedTexts = {
  readonly body: readonly string[];
  readonly notes: readonly string[];
  /** Texts of pictures and charts for those who cannot see them */
  readonly alternatives: readonly string[];
  readonly charts: readonly Chart[];
  /** Header and footer */
  readonly running: readonly string[];
  /** Texts that are not held against anything, such as digests of other files */
  readonly isLeftOut?: (text: string) => boolean;
};

/** What came of it: `placed` are the figures that the paper prints as figures. */
export type HeldTexts = { readonly placed: readonly PlacedFigure[]; readonly findings: readonly Finding[] };

/**
 * Hold everything that a paper says against what it is to say.
 *
 * A table of a template of one's own may look like one that we know and print something else. Where a cell says what the
 * Markdown says, it is right, and where that is not the figure that was looked for, it is none.
 *
 * @param placed figures of the body, found by the headers of their rows and columns
 */
export function holdTexts(content: WordContent, expected: ExpectedTexts, placed: readonly PlacedFigure[]): HeldTexts {
  const at = (pattern: RegExp) => content.paragraphs.filter(({ place }) => pattern.test(place));
  const isLeftOut = expected.isLeftOut ?? (() => false);
  const differing = differingLines(
    expected.body,
    at(/^(?:table|paragraph) /).filter(({ text }) => !isLeftOut(text)),
  );
  const figures = placed.filter((figure) => isRight(figure) || isDiffering(figure, differing));
  return {
    placed: figures,
    findings: [
      ...figures.filter((figure) => !isRight(figure)).map(mismatch),
      ...untoldLines(differing, figures).map((finding) => withWordsAround(finding, content)),
      ...compareLines(expected.notes, at(/^(?:footnotes|endnotes)$/).map(withoutMargin)),
      ...compareLines(expected.alternatives, at(/^alt text /)),
      ...compareLines(expected.running, at(/^(?:header|footer)$/)),
      ...compareCharts(expected.charts, content),
    ],
  };
}

function isRight({ expected, found }: PlacedFigure): boolean {
  return expected === found;
}

function isDiffering({ expected, cell }: PlacedFigure, { missing, extra }: DifferingLines): boolean {
  return cell.paragraphs.some((paragraph) => extra.includes(paragraph)) || missing.includes(String(expected));
}

/** A note begins with its number and a space. */
function withoutMargin(paragraph: WordParagraph): WordParagraph {
  return { ...paragraph, text: paragraph.text.trimStart() };
}

function mismatch({ place, figure, expected, found }: PlacedFigure): Finding {
  const [right, wrong] = narrowed(String(expected ?? ""), String(found ?? ""));
  return { kind: "audit-figure", place, figure, expected: right, found: wrong };
}

/** A line alone may stand in many places: the heading above it, and those of its row and column, tell which. */
function withWordsAround(finding: Finding, content: WordContent): Finding {
  const near = wordsAround(finding.place, content);
  return near === "" ? finding : { ...finding, near };
}

/**
 * The words of a paper around a place, so that a person finds it: the heading above it, and in a table the heads of its
 * row and column, `１ 事業概要 › 対前年度増減額 › 令和7年度`. "" where the paper has none, or no such place.
 */
function wordsAround(place: string, content: WordContent): string {
  const at = content.paragraphs.findIndex((one) => one.place === place);
  if (at < 0) return "";
  const own = content.paragraphs[at]?.text;
  const words = [headingAbove(content.paragraphs.slice(0, at)), ...headsOf(place, content)].map(oneLine);
  return [...new Set(words)].filter((text) => text !== "" && text !== oneLine(own ?? "")).join(" › ");
}

/** The nearest heading by its style: Heading1, or a number alone in files of a Japanese Word. */
function headingAbove(paragraphs: readonly WordParagraph[]): string {
  return paragraphs.findLast(({ style, text }) => /^(?:heading ?)?[1-9]$/i.test(style) && text !== "")?.text ?? "";
}

/** The first cells of a cell's row and of its column. */
function headsOf(place: string, { tables }: WordContent): string[] {
  const table = tables.find(({ no }) => place.startsWith(`table ${no} `));
  if (table === undefined) return [];
  const isMeant = (cell: WordCell) => cell.paragraphs.some((one) => one.place === place);
  const row = table.rows.find((cells) => cells.some(isMeant));
  const column = row?.findIndex(isMeant) ?? -1;
  return [row?.[0]?.text ?? "", table.rows[0]?.[column]?.text ?? ""];
}

function oneLine(text: string): string {
  const characters = Array.from(text.replace(/\s+/gu, " ").trim());
  return characters.length > longest ? `${characters.slice(0, longest).join("")}…` : characters.join("");
}

const longest = 24;

/** What the lines of a body say otherwise than they should, without what its tables' figures tell already. */
function untoldLines({ missing, extra }: DifferingLines, placed: readonly PlacedFigure[]): Finding[] {
  const wrong = placed.filter((figure) => !isRight(figure));
  const told = new Set(wrong.flatMap(({ cell }) => cell.paragraphs));
  const left = [...missing];
  for (const { expected } of wrong) {
    const at = left.indexOf(String(expected));
    if (at >= 0) left.splice(at, 1);
  }
  return tellLines({ missing: left, extra: extra.filter((paragraph) => !told.has(paragraph)) });
}
