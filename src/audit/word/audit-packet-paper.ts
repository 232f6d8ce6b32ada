import type { Chart } from "../../view/chart.ts";
import type { HearFigure, PaperAudit } from "../paper-audit.ts";
import { mismatch, withoutCell } from "./audit-briefing.ts";
import { briefingFigures, type PrintedBriefing } from "./briefing-figures.ts";
import { briefingSums } from "./briefing-sums.ts";
import { chapters } from "./chapters.ts";
import { compareCharts } from "./compare-charts.ts";
import { compareLines } from "./compare-lines.ts";
import { hasFigure } from "./has-figure.ts";
import { readWord } from "./read-word.ts";
import { type ExpectedRow, rowFigures, rowSums } from "./row-figures.ts";
import { untoldLines } from "./untold-lines.ts";

/** What a Word paper of a packet is to print. */
export type PrintedPacketPaper = {
  /** Its lines in order, without mark-up */
  readonly lines: readonly string[];
  /** The running header, "" for none */
  readonly header: string;
  /** Rows of its lists, in order */
  readonly rows: readonly ExpectedRow[];
  /** The briefings or summaries in it, in order */
  readonly briefings: readonly PrintedBriefing[];
  /** Charts in order */
  readonly charts: Readonly<Record<string, Chart>>;
  /** Texts that are not held against anything, such as digests of other files */
  readonly isLeftOut: (text: string) => boolean;
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
  const placed = [...rows.flatMap(({ figures }) => figures), ...briefings.flat()];
  for (const figure of placed) hear(withoutCell(figure));
  const texts = content.paragraphs.map((one) => ({ ...one, text: one.text.trim() }));
  const body = texts.filter(({ place, text }) => /^(table|paragraph) /.test(place) && !paper.isLeftOut(text));
  const headers = texts.filter(({ place }) => place === "header");
  return {
    findings: [
      ...placed.filter(({ expected, found }) => expected !== found).map(mismatch),
      ...untoldLines({ lines: paper.lines, body, placed }),
      ...headers.flatMap((header) => compareLines([paper.header], [header])),
      ...compareCharts(paper, content),
      ...rowSums(rows),
      ...briefings.flatMap(briefingSums),
    ],
    held: placed.length,
    texts: texts.filter(({ text }) => hasFigure(text)).length,
    unchecked: 0,
  };
}
