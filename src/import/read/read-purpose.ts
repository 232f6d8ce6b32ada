import type { ImportedProgram } from "../imported-document.ts";
import { type ReadContext, take, numbersOf } from "./read-context.ts";
import type { SourceLine } from "../structure/source-line.ts";
import { fullText } from "../structure/paragraphs.ts";
import { type LabelledPiece, splitLabels } from "../structure/split-labels.ts";
import { readScope } from "./read-scope.ts";

type Purpose = Pick<ImportedProgram, "background" | "goal" | "scope" | "scopeText">;

/** The parts of the purpose: texts, scope, and the lines of the two stages of goals for `readGoals`. */
export type PurposeRead = {
  readonly purpose: Purpose;
  readonly output: readonly SourceLine[];
  readonly outcome: readonly SourceLine[];
};

/** 【背景】, 【事業目標】, 【研究のスコープ】, and the goals under 【期待される…】. */
export function readPurpose(lines: readonly SourceLine[], context: ReadContext): PurposeRead {
  const pieces = splitLabels(lines, ["background", "goal", "scope", "output", "outcome"]);
  for (const piece of pieces)
    if (piece.labelLine !== undefined) context.accounts.leaveOut([piece.labelLine], "heading");
  const linesOf = (kind: LabelledPiece["kind"]) =>
    pieces.filter((piece) => piece.kind === kind).flatMap((piece) => piece.lines);
  const background = textOf(linesOf("background"), "background", context);
  const goal = textOf(linesOf("goal"), "goal", context);
  const scope = readScope(linesOf("scope"), context);
  context.accounts.leaveOut(numbersOf(linesOf(undefined)), "unknown");
  reportMissing(pieces, context);
  return {
    purpose: { ...(background === undefined ? {} : { background }), ...(goal === undefined ? {} : { goal }), ...scope },
    output: linesOf("output"),
    outcome: linesOf("outcome"),
  };
}

function textOf(lines: readonly SourceLine[], path: string, context: ReadContext): string | undefined {
  take(context, lines, path);
  return fullText(lines, context.wrap);
}

function reportMissing(pieces: readonly LabelledPiece[], context: ReadContext): void {
  for (const [kind, label] of expected) {
    if (pieces.some((piece) => piece.kind === kind && piece.lines.length > 0)) continue;
    context.report({ kind: "missing-field", field: kind, message: `no text under 【${label}】` });
  }
}

const expected = [
  ["background", "背景"],
  ["goal", "事業目標"],
  ["scope", "研究のスコープ"],
  ["output", "期待されるアウトプット"],
  ["outcome", "期待されるアウトカム"],
] as const;
