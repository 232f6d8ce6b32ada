import type { Period } from "../../model/field-types.ts";
import type { Kpi } from "../../model/kpi.ts";
import { parseTargets } from "../language/parse-targets.ts";
import { joinWrapped } from "../language/printed-text.ts";
import { isFootnote, type Paragraph, paragraphs } from "../structure/paragraphs.ts";
import type { SourceLine } from "../structure/source-line.ts";
import {
  closeList,
  isBracketed,
  isGroupHeading,
  isIntroduction,
  openBracketedGroup,
  openGroup,
  openPeriod,
  periodOfHeading,
  periodOfList,
} from "./goal-headings.ts";
import { addFigureToLast, addGoals, bodyOf, type GoalDraft, type GoalState, isBareFigure } from "./goal-records.ts";
import type { ReadContext } from "./read-context.ts";

export type GoalsRead = {
  readonly goals: readonly GoalDraft[];
  readonly headings: readonly SourceLine[];
  readonly footnotes: readonly SourceLine[];
  /** A period announced at the end, for the list that follows. */
  readonly heldPeriod?: Period;
};

/** The goals (アウトプット, アウトカム) in the lines of a stage: figures, indicators to be observed, and prose. */
export function readGoals(
  lines: readonly SourceLine[],
  stage: Kpi["stage"],
  options: { readonly context: ReadContext; readonly period?: Period | undefined },
): GoalsRead {
  const { context, period } = options;
  const state: GoalState = {
    stage,
    context,
    goals: [],
    headings: [],
    footnotes: [],
    group: undefined,
    project: undefined,
    period,
    listStart: 0,
  };
  const found = paragraphs(lines, context.wrap, (before, line) => startsItem(before, line, context.wrap));
  const items = dropLostNumbers(found);
  items.forEach((item, at) => readItem(item, items[at + 1], state));
  const held = state.goals.length === state.listStart ? state.period : undefined;
  return { ...state, ...(held === undefined ? {} : { heldPeriod: held }) };
}

/**
 * An item may end near the edge of the page. It has ended where its figure is complete, or where it ends as names of
 * indicators do, short of the edge.
 */
function startsItem(before: readonly SourceLine[], line: SourceLine, wrap: number): boolean {
  const last = before.at(-1);
  if (last === undefined || before.length > 8 || /^[/(以程へ、。)]/.test(line.folded)) return false;
  if (/[)数率]$/.test(last.folded) && last.width < wrap - 3) return true;
  return parseTargets(joinWrapped(before.map(({ text }) => text))).some(({ sure }) => sure);
}

function readItem(item: Paragraph, next: Paragraph | undefined, state: GoalState): void {
  const rule = itemRules.find(({ reads }) => reads(item, next));
  rule?.read(item, state);
}

type ItemRule = {
  readonly reads: (item: Paragraph, next: Paragraph | undefined) => boolean;
  readonly read: (item: Paragraph, state: GoalState) => void;
};

/** What an item of a list of goals can be, most special first. */
const itemRules: readonly ItemRule[] = [
  { reads: (item) => isFootnote(item.folded), read: (item, state) => void state.footnotes.push(...item.lines) },
  { reads: (item) => bodyOf(item) === "", read: (item, state) => void state.headings.push(...item.lines) },
  { reads: (item) => isBracketed(item.folded), read: openBracketedGroup },
  { reads: (item) => periodOfList(item) !== undefined, read: closeList },
  { reads: (item) => periodOfHeading(item) !== undefined, read: openPeriod },
  { reads: isIntroduction, read: (item, state) => void state.headings.push(...item.lines) },
  { reads: isGroupHeading, read: openGroup },
  { reads: isBareFigure, read: addFigureToLast },
  { reads: () => true, read: addGoals },
];

/** A digit at the start of a word, as ① becomes in normalised text. */
const digitFirst = /^(\d)(?=[^\d\s.,年月日件名人%~/)])/;

/**
 * Items without the digits that circled numbers became in normalised text (1治験に至った件数, 2…).
 * Digits go only where items count up from 1 one by one; any other digit belongs to its item.
 */
function dropLostNumbers(items: readonly Paragraph[]): Paragraph[] {
  const digits = items.map(({ folded }) => Number(digitFirst.exec(folded)?.[1] ?? 0));
  return items.map((item, at) => (isCounted(digits, at) ? withoutFirst(item) : item));
}

function isCounted(digits: readonly number[], at: number): boolean {
  const digit = digits[at] ?? 0;
  if (digit === 0) return false;
  const before = digits.slice(0, at).findLast((other) => other > 0);
  return digit === 1 ? digits.slice(at + 1).find((other) => other > 0) === 2 : before === digit - 1;
}

function withoutFirst({ lines, text, folded }: Paragraph): Paragraph {
  return { lines, text: text.slice(1).trimStart(), folded: folded.slice(1).trimStart() };
}
