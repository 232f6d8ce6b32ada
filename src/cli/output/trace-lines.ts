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
import { tableLines } from "./text-columns.ts";

/** What is known of a figure: each measure with its origin or formula, and the places where papers print it. */
export function traceLines({ measures, texts, strays }: Trace, isAll: boolean): string {
  const limit = (most: number) => (isAll ? Number.POSITIVE_INFINITY : most);
  return [
    ...limited(
      measures.map((measure) => measureLines(measure, limit(mostParts))),
      limit(mostMeasures),
      " figures",
    ),
    ...limited(texts.map(textLines), limit(mostTexts), " texts"),
    ...strays.map(
      ({ path, place, printed, figure }) =>
        `${path}  ${place}  ${printed}\n  ${figure}: the dataset gives another figure here\n`,
    ),
  ].join("\n");
}

const mostMeasures = 12;
const mostTexts = 8;
const mostParts = 12;

/** All figures of a paper as a table: place, figure, what is printed, where it comes from. */
export function paperTraceLines(figures: readonly TracedPlace[]): string {
  const rows = figures.map(({ place, figure, printed, measure }) => [
    place,
    shownText(figure.replaceAll("\n", "")),
    shownText(printed),
    measure === null ? "－" : originOrWords(measure),
  ]);
  return tableLines([["PLACE", "FIGURE", "PRINTED", "FROM"], ...rows]);
}

function originOrWords({ origin, formula }: TracedMeasure): string {
  if (origin !== null) return originText(origin);
  return formula === null ? "" : formulaText(formula.words, formula.operands, 3);
}

function measureLines({ label, text, unit, origin, formula, printedAt }: TracedMeasure, most: number): string {
  const operands = formula?.operands ?? [];
  return [
    `${text}${unit === "％" && text.endsWith("％") ? "" : unit}  ${shownText(label)}`,
    ...(origin === null ? [] : [`  from     ${originText(origin)}`]),
    ...(formula === null ? [] : [`  made of  ${formula.words}`]),
    ...limited(operands.map(operandText), most).map((line) => `             ${line}`),
    ...printedLines(printedAt, most),
    ...(printedAt.length === 0 ? ["  printed  nowhere in the papers looked at"] : []),
    "",
  ].join("\n");
}

function textLines({ label, text, origin, printedAt }: TracedText): string {
  return [
    `「${shownText(shortened(text))}」`,
    `  in       ${shownText(label)}`,
    `  from     ${originText(origin)}`,
    ...printedLines(printedAt, mostTexts),
    "",
  ].join("\n");
}

function operandText({ label, text, origin }: Operand): string {
  return `${text}  ${shownText(label)}${origin === null ? "" : `  ${placeText(origin)}`}`;
}

function formulaText(words: string, operands: readonly Operand[], most: number): string {
  const shown = operands.slice(0, most).map(({ text }) => text);
  return operands.length === 0 ? words : `${words}: ${shown.join(", ")}${operands.length > most ? ", …" : ""}`;
}

function originText(origin: TracedOrigin): string {
  const { document, lines } = origin;
  const range = lines === null ? "" : ` ${lines.from}～${lines.to}行`;
  return `${placeText(origin)}${document === null ? "" : `  「${shownText(document)}」${range}`}`;
}

function placeText({ place: { file, line } }: TracedOrigin): string {
  return line === undefined ? file : `${file}:${line}`;
}

function atText({ path, place }: PrintedAt): string {
  return `${path}  ${place}`;
}

function shortened(text: string): string {
  const characters = Array.from(text);
  return characters.length > 60 ? `${characters.slice(0, 60).join("")}…` : text;
}

function printedLines(printedAt: readonly PrintedAt[], most: number): string[] {
  const lines = limited(printedAt.map(atText), most, " places");
  return lines.map((line, index) => `  ${index === 0 ? "printed" : "       "}  ${line}`);
}

/** The first lines, and how many `things` are left. */
function limited(lines: readonly string[], most: number, things = ""): string[] {
  const left = lines.length - most;
  return left > 0 ? [...lines.slice(0, most), `… and ${left} more${things} (--all)`] : [...lines];
}
