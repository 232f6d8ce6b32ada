import type { Finding, HearFigure, PaperAudit, PrintedFigure } from "../finding/paper-audit.ts";
import { hasFigure } from "../finding/printed-values.ts";
import { readWord } from "../read/read-word.ts";
import { briefingFigures, type PlacedFigure, type PrintedBriefing } from "./briefing-figures.ts";
import { briefingSums } from "./briefing-sums.ts";
import { type ExpectedTexts, holdTexts } from "./hold-texts.ts";

/** What a finished briefing is held against. */
type ExpectedBriefing = {
  readonly printed: PrintedBriefing;
  readonly texts: ExpectedTexts;
  /** Names of the other programmes, one of which may stand under this paper's name */
  readonly others: ReadonlySet<string>;
};

/**
 * Hold a finished briefing against what it is to print: figures by row and column, every line with a figure in it, the
 * charts; and its figures against one another.
 *
 * @throws ProblemError where the file cannot be read
 */
export function auditBriefing(
  bytes: Uint8Array,
  { printed, texts, others }: ExpectedBriefing,
  hear: HearFigure,
): PaperAudit {
  const content = readWord(bytes);
  const title = content.paragraphs[0]?.text ?? "";
  const own = [printed.view.name, texts.body[0]];
  if (!own.includes(title) && others.has(title))
    return { ...nothingHeld, findings: [swapped(printed.view.name, title)] };
  const { placed, findings } = holdTexts(content, texts, briefingFigures(printed, content));
  for (const figure of placed) hear(withoutCell(figure));
  return {
    findings: [...findings, ...briefingSums(placed)],
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
