import { type Words, wordsOf } from "../../words/paper-words.ts";
import type { Finding, HearFigure, PaperAudit, PrintedFigure } from "../finding/paper-audit.ts";
import { hasFigure, isSameValue, parsePrinted } from "../finding/printed-values.ts";
import { readWord } from "../read/read-word.ts";
import { briefingFigures, type PlacedFigure, type PrintedBriefing } from "./briefing-figures.ts";
import { type ExpectedTexts, holdTexts } from "./hold-texts.ts";
import { change } from "../../view/money/change.ts";
import { ratioText } from "../../view/money/change-text.ts";

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
    findings: [...findings, ...briefingSums(placed, wordsOf(printed.view.wording))],
    held: placed.length,
    texts: content.paragraphs.filter(({ text }) => hasFigure(text)).length,
    unchecked: 0,
  };
}

const nothingHeld = { held: 0, texts: 0, unchecked: 0 };

function swapped(expected: string, found: string): Finding {
  return { kind: "audit-swapped", about: "title", place: "", figure: "", expected, found };
}

/** As a figure that stays in memory when its paper does not. */
export function withoutCell({ place, figure, measure, expected, found }: PlacedFigure): PrintedFigure {
  return { place, figure, measure, expected, found };
}

/** Sums of a briefing, worked out from the figures that it prints: changes, rates, the total of the split. */
export function briefingSums(placed: readonly PlacedFigure[], words: Words): Finding[] {
  return [...changes(placed, words), ...splitTotal(placed)];
}

function changes(placed: readonly PlacedFigure[], words: Words): Finding[] {
  const amounts = placed.filter(
    ({ isSplitTotal, measure }) => isSplitTotal !== true && /\/initial\/\d+$/.test(measure ?? ""),
  );
  return amounts.flatMap((amount, index) => {
    const [now, before] = [valueOf(amount), valueOf(amounts[index - 1])];
    if (now === null || before === null) return [];
    const yearOf = (kind: string) => amount.measure?.replace("/initial/", `/${kind}/`);
    const difference = placed.find(({ measure }) => measure === yearOf("change"));
    const rate = placed.find(({ measure }) => measure === yearOf("rate"));
    const against = change(before, now);
    return [
      ...(against.kind !== "unknown" && difference !== undefined ? unequal(difference, now - before) : []),
      ...(against.kind === "changed" && rate !== undefined && rate.found !== ratioText(against, words)
        ? [told(rate, ratioText(against, words))]
        : []),
    ];
  });
}

function splitTotal(placed: readonly PlacedFigure[]): Finding[] {
  const parts = placed.filter(({ measure }) => /\/part\//.test(measure ?? ""));
  const total = placed.find(({ isSplitTotal }) => isSplitTotal === true);
  if (total === undefined || parts.length === 0) return [];
  return unequal(
    total,
    parts.reduce((sum, part) => sum + (valueOf(part) ?? 0), 0),
  );
}

function unequal(figure: PlacedFigure, expected: number): Finding[] {
  return isSameValue(expected, valueOf(figure)) ? [] : [told(figure, expected.toLocaleString("en-US"))];
}

function told({ place, figure, found }: PlacedFigure, expected: string): Finding {
  return { kind: "audit-sum", place, figure, expected, found: String(found ?? "") };
}

function valueOf(figure: PlacedFigure | undefined): number | null {
  return figure === undefined ? null : parsePrinted(String(figure.found ?? ""));
}
