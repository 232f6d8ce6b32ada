import type { ScopeItem } from "../../model/program.ts";
import { tidyText } from "../language/printed-text.ts";
import { fullText, itemMarker, type Paragraph, paragraphs } from "../structure/paragraphs.ts";
import { bracketedHeading } from "../structure/peel-ends.ts";
import type { SourceLine } from "../structure/source-line.ts";
import { type LabelledPiece, splitLabels } from "../structure/split-labels.ts";
import type { ImportedProgram } from "./imported-document.ts";
import { numbersOf, type ReadContext, rangeOf, take } from "./read-context.ts";

type Purpose = Pick<ImportedProgram, "background" | "goal" | "scope" | "scopeText">;

/** The parts of the purpose: texts, scope, and the lines of the two stages of goals for `readGoals`. */
type PurposeRead = {
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
    context.report({ kind: "missing-field", field: kind, says: "no-text", values: { label } });
  }
}

const expected = [
  ["background", "背景"],
  ["goal", "事業目標"],
  ["scope", "研究のスコープ"],
  ["output", "期待されるアウトプット"],
  ["outcome", "期待されるアウトカム"],
] as const;

type Item = { readonly group: string | undefined; readonly title: Paragraph; readonly body: Paragraph[] };

/** The items of the scope with the text under each, and the text outside items. */
function readScope(lines: readonly SourceLine[], context: ReadContext): { scope: ScopeItem[]; scopeText?: string } {
  const { items, outside } = sortParagraphs(paragraphs(lines, context.wrap), context);
  take(context, outside, "scopeText");
  const scopeText = fullText(outside, context.wrap);
  return {
    scope: items.map((item, at) => scopeItem(item, at, context)),
    ...(scopeText === undefined ? {} : { scopeText }),
  };
}

/** Paragraphs by the items they belong to; headings group the items after them. */
function sortParagraphs(
  all: readonly Paragraph[],
  context: ReadContext,
): { readonly items: readonly Item[]; readonly outside: readonly SourceLine[] } {
  const items: Item[] = [];
  const outside: SourceLine[] = [];
  let group: string | undefined;
  all.forEach((paragraph, at) => {
    const heading = groupTitle(paragraph, all[at + 1]);
    if (heading !== undefined) {
      group = heading;
      context.accounts.leaveOut(numbersOf(paragraph.lines), "heading");
    } else if (isItem(paragraph)) items.push({ group, title: paragraph, body: [] });
    else if (items.length > 0) items.at(-1)?.body.push(paragraph);
    else outside.push(...paragraph.lines);
  });
  return { items, outside };
}

function isItem({ folded }: Paragraph): boolean {
  const mark = itemMarker(folded);
  return mark !== undefined && mark.kind !== "dash" && folded.length > mark.length;
}

/** A bracketed line, or ○… before items marked ・. */
function groupTitle(paragraph: Paragraph, next: Paragraph | undefined): string | undefined {
  const [line, ...more] = paragraph.lines;
  if (line === undefined || more.length > 0) return undefined;
  const bracketed = bracketedHeading(line);
  if (bracketed !== undefined) return bracketed;
  const grouped =
    itemMarker(line.folded)?.kind === "round" && next !== undefined && itemMarker(next.folded)?.kind === "dot";
  if (!grouped || line.folded.endsWith("。")) return undefined;
  return tidyText(line.text.slice(1)).replace(/^「([^「」]+)」(において)?$/, "$1");
}

/** An item's first sentence is its title, unless only one sentence is printed. */
function scopeItem({ group, title, body }: Item, at: number, context: ReadContext): ScopeItem {
  const lines = [title, ...body].flatMap((paragraph) => paragraph.lines);
  take(context, lines, `scope/${at}`);
  const text = tidyText(title.text.slice(itemMarker(title.folded)?.length ?? 0));
  const summary = fullText(
    body.flatMap((paragraph) => paragraph.lines),
    context.wrap,
  );
  return {
    title: text.replace(/。$/, ""),
    ...(group === undefined ? {} : { group }),
    ...(summary === undefined ? {} : { summary }),
    source: rangeOf(lines),
  };
}
