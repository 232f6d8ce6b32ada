import type { Kpi } from "../../../model/kpi.ts";
import type { Period } from "../../../model/period.ts";
import { parseTargets } from "../../language/parse-targets.ts";
import type { ReadContext } from "../read-context.ts";
import type { SourceLine } from "../../structure/source-line.ts";
import { isFootnote } from "../../structure/is-footnote.ts";
import { dropLostNumbers } from "../../structure/lost-numbers.ts";
import { type Paragraph, paragraphs } from "../../structure/paragraphs.ts";
import { joinWrapped } from "../../text/join-lines.ts";
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
import { addFigureToLast, addGoals, isBareFigure } from "./goal-records.ts";
import { bodyOf, type GoalDraft, type GoalState } from "./goal-state.ts";

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
