import type { Finding, HearFigure, PaperAudit, PrintedFigure } from "../finding/paper-audit.ts";
import { narrowed, hasFigure } from "../finding/printed-values.ts";
import { briefingFigures, type PlacedFigure, type PrintedBriefing } from "./briefing-figures.ts";
import { briefingSums } from "./briefing-sums.ts";
import { compareCharts } from "./compare-charts.ts";
import { compareLines, untoldLines } from "./compare-lines.ts";
import { readWord, type WordContent } from "../read/read-word.ts";

/**
 * Hold a finished briefing against what it is to print: figures by row and column, every line with a figure in it, the
 * charts; and its figures against one another.
 *
 * @param others names of the other programmes, one of which may stand under this paper's name
 * @throws ProblemError where the file cannot be read
 */
export function auditBriefing(
  bytes: Uint8Array,
  paper: PrintedBriefing,
  { others, hear }: { readonly others: ReadonlySet<string>; readonly hear: HearFigure },
): PaperAudit {
  const content = readWord(bytes);
  const [title] = content.paragraphs;
  if (title !== undefined && title.text !== paper.view.name && others.has(title.text))
    return { ...nothingHeld, findings: [swapped(paper.view.name, title.text)] };
  const placed = briefingFigures(paper, content);
  for (const figure of placed) hear(withoutCell(figure));
  return {
    findings: [
      ...placed.filter(({ expected, found }) => expected !== found).map(mismatch),
      ...linesOf(paper, content, placed),
      ...compareCharts(paper.view, content),
      ...briefingSums(placed),
    ],
    held: placed.length,
    texts: content.paragraphs.filter(({ text }) => hasFigure(text)).length,
    unchecked: 0,
  };
}

const nothingHeld = { held: 0, texts: 0, unchecked: 0 };

export function swapped(expected: string, found: string): Finding {
  return { kind: "audit-swapped", place: "", figure: "title", expected, found };
}

/** As a figure that stays in memory when its paper does not. */
export function withoutCell({ place, figure, measure, expected, found }: PlacedFigure): PrintedFigure {
  return { place, figure, measure, expected, found };
}

export function mismatch({ place, figure, expected, found }: PrintedFigure): Finding {
  const [right, wrong] = narrowed(String(expected ?? ""), String(found ?? ""));
  return { kind: "audit-figure", place, figure, expected: right, found: wrong };
}

/** Lines of the body, and the few texts around it: alternative texts of charts, the header. */
function linesOf(paper: PrintedBriefing, content: WordContent, placed: readonly PlacedFigure[]): Finding[] {
  const body = content.paragraphs.filter(({ place }) => /^(table|paragraph) /.test(place));
  const alternatives = content.paragraphs.filter(({ place }) => place.startsWith("alt text"));
  const headers = content.paragraphs.filter(({ place }) => place === "header");
  const charts = Object.values(paper.view.charts).map(({ alt }) => alt);
  return [
    ...untoldLines({ lines: paper.lines, body, placed }),
    ...compareLines(
      alternatives.length === charts.length ? charts : [],
      alternatives.length === charts.length ? alternatives : [],
    ),
    ...headers.flatMap((header) => compareLines([paper.view.edition.title], [header])),
  ];
}
