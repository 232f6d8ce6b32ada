import stringWidth from "fast-string-width";
import type {
  Operand,
  PrintedAt,
  Trace,
  TracedMeasure,
  TracedOrigin,
  TracedPlace,
  TracedText,
} from "../../tasks/trace/trace.ts";
import { shownText } from "../../base/shown-text.ts";
import type { CommandWords } from "../../words/command-words.ts";
import { paperPlace } from "../../words/finding-words.ts";
import type { Language } from "../../words/language.ts";
import type { Terminal } from "./terminal.ts";
import { paddedAmong, tableLines } from "./text-columns.ts";

/** What is known of a figure: each measure with its origin or formula, and the places where papers print it. */
export function traceLines({ measures, texts, strays }: Trace, { isAll, terminal }: Telling): string {
  const words = terminal.words.papers.trace;
  const told = { words, lang: terminal.lang };
  const limit = (most: number) => (isAll ? Number.POSITIVE_INFINITY : most);
  return [
    ...limited(
      measures.map((measure) => measureLines(measure, limit(mostParts), told)),
      limit(mostMeasures),
      words.moreFigures,
    ),
    ...limited(
      texts.map((text) => textLines(text, told)),
      limit(mostTexts),
      words.moreTexts,
    ),
    ...strays.map((stray) => `${atText(stray, told)}  ${stray.printed}\n  ${words.stray(stray.figure)}\n`),
  ].join("\n");
}

type Telling = { readonly isAll: boolean; readonly terminal: Pick<Terminal, "lang" | "words"> };
type TraceWords = CommandWords["papers"]["trace"];
type Told = { readonly words: TraceWords; readonly lang: Language };

const mostMeasures = 12;
const mostTexts = 8;
const mostParts = 12;

/** All figures of a paper as a table: place, figure, what is printed, where it comes from. */
export function paperTraceLines(
  figures: readonly TracedPlace[],
  { lang, words }: Pick<Terminal, "lang" | "words">,
): string {
  const { trace } = words.papers;
  const { columns } = trace;
  const rows = figures.map(({ place, figure, printed, measure }) => [
    paperPlace(place, lang),
    shownText(figure.replaceAll("\n", "")),
    shownText(printed),
    measure === null ? words.builds.noFigure : originOrWords(measure, trace),
  ]);
  return tableLines([[columns.place, columns.figure, columns.printed, columns.from], ...rows]);
}

function originOrWords({ origin, formula }: TracedMeasure, words: TraceWords): string {
  if (origin !== null) return originText(origin, words);
  return formula === null ? "" : formulaText(formula, words);
}

function measureLines(measure: TracedMeasure, most: number, told: Told): string {
  const { words } = told;
  const { label, text, unit, origin, formula, printedAt } = measure;
  const indent = " ".repeat(stringWidth(titled(words.from, "", words)) + 2);
  return [
    `${text}${unit !== "" && text.endsWith(unit) ? "" : unit}  ${shownText(label)}`,
    ...(origin === null ? [] : [titled(words.from, originText(origin, words), words)]),
    ...(formula === null ? [] : [titled(words.madeOf, formula.words, words)]),
    ...limited((formula?.operands ?? []).map(operandText), most, words.more).map((line) => indent + line),
    ...printedLines(printedAt, most, told),
    ...(printedAt.length === 0 ? [titled(words.printed, words.nowhere, words)] : []),
    "",
  ].join("\n");
}

function textLines({ label, text, origin, printedAt }: TracedText, told: Told): string {
  const { words } = told;
  return [
    words.quoted(shownText(shortened(text))),
    titled(words.in, shownText(label), words),
    titled(words.from, originText(origin, words), words),
    ...printedLines(printedAt, mostTexts, told),
    "",
  ].join("\n");
}

/** A line below a figure: what is told of it, and that. */
function titled(title: string, told: string, { from, madeOf, printed, in: within }: TraceWords): string {
  return `  ${paddedAmong([from, madeOf, printed, within], title)}  ${told}`;
}

function operandText({ label, text, origin }: Operand): string {
  return `${text}  ${shownText(label)}${origin === null ? "" : `  ${placeText(origin)}`}`;
}

const mostShown = 3;

function formulaText({ words, operands }: NonNullable<TracedMeasure["formula"]>, told: TraceWords): string {
  const figures = operands.slice(0, mostShown).map(({ text }) => text);
  return told.formula({ words, figures, isCut: operands.length > mostShown });
}

function originText(origin: TracedOrigin, words: TraceWords): string {
  const { document, lines } = origin;
  const range = lines === null ? "" : ` ${words.lines(lines)}`;
  return `${placeText(origin)}${document === null ? "" : `  ${words.quoted(shownText(document))}${range}`}`;
}

function placeText({ place: { file, line } }: TracedOrigin): string {
  return line === undefined ? file : `${file}:${line}`;
}

function atText({ path, place }: Pick<PrintedAt, "path" | "place">, { lang }: Told): string {
  return `${path}  ${paperPlace(place, lang)}`;
}

function shortened(text: string): string {
  const characters = Array.from(text);
  return characters.length > 60 ? `${characters.slice(0, 60).join("")}…` : text;
}

function printedLines(printedAt: readonly PrintedAt[], most: number, told: Told): string[] {
  const { words } = told;
  const lines = limited(
    printedAt.map((at) => atText(at, told)),
    most,
    words.morePlaces,
  );
  return lines.map((line, index) => titled(index === 0 ? words.printed : "", line, words));
}

/** The first lines, and how many are left. */
function limited(lines: readonly string[], most: number, more: (count: number) => string): string[] {
  const left = lines.length - most;
  return left > 0 ? [...lines.slice(0, most), more(left)] : [...lines];
}
