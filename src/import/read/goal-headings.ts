import type { Period } from "../../model/field-types.ts";
import { parseTargets } from "../language/parse-targets.ts";
import { parsePeriod } from "../language/parse-time.ts";
import { parseTopicTitles } from "../language/parse-topic-titles.ts";
import { tidyText } from "../language/printed-text.ts";
import { isFootnote, itemMarker, type Paragraph } from "../structure/paragraphs.ts";
import { isBareHeading } from "../structure/peel-ends.ts";
import { bodyOf, type GoalState, isBareFigure, startList } from "./goal-records.ts";

/** Whether an item is nothing but a heading in brackets, with its period. */
export function isBracketed(folded: string): boolean {
  return /^[<〈【][^<>〈〉【】]+[>〉】]\s*(\([^()]*\))?$/.test(folded);
}

/** ＜…PJ＞（令和２年度～令和６年度） groups what follows; 【令和２年度～令和６年度までのKPI】 dates it. */
export function openBracketedGroup(item: Paragraph, state: GoalState): void {
  const end = item.folded.search(/[>〉】]/);
  const title = tidyText(item.text.slice(1, end));
  state.headings.push(...item.lines);
  const dated = periodBefore(title);
  if (dated !== undefined) {
    startList(state, dated);
    return;
  }
  const period = parsePeriod(item.text.slice(end + 1).replace(/^\s*[(（]|[)）]\s*$/g, ""));
  startList(state, period);
  state.group = isBareHeading(title) ? undefined : title;
  state.project = /(PJ|ＰＪ|プロジェクト)/.test(title) ? state.context.projects.idOf(title) : undefined;
}

/** The period in an item that tells nothing else, such as （令和８～11年度の件数を記載） at the end of a list. */
export function periodOfList(item: Paragraph): Period | undefined {
  const found = /^\((.*)\)$/.exec(item.folded.trim());
  return found === null ? undefined : parsePeriod(item.text.trim().slice(1, -1));
}

/** Dates every goal of the list that ends here; one that has not begun yet, if none has come. */
export function closeList(item: Paragraph, state: GoalState): void {
  const printed = periodOfList(item);
  const text = printed?.text?.replace(/(の件数を記載|累計)$/, "");
  state.footnotes.push(...item.lines);
  if (printed === undefined) return;
  const period: Period = text === undefined ? printed : { ...printed, text };
  for (const goal of state.goals.slice(state.listStart)) {
    goal.kpi = { ...goal.kpi, period: goal.kpi.period ?? period };
  }
  if (state.goals.length === state.listStart) state.period = period;
}

/** 令和11年度末までの成果目標（KPI）. */
export function periodOfHeading(item: Paragraph): Period | undefined {
  return /(成果目標|KPI|ＫＰＩ|目標)[)）]?$/.test(bodyOf(item)) && item.text.length < 50
    ? periodBefore(bodyOf(item))
    : undefined;
}

function periodBefore(title: string): Period | undefined {
  const found = /^(.+?(?:年度?末?(?:まで)?))の?\s*(?:成果)?(?:目標|KPI|ＫＰＩ|指標)/.exec(title);
  return found?.[1] === undefined ? undefined : parsePeriod(dropUntilOfRange(found[1]));
}

/** 令和２年度～令和６年度まで says no more than the range. */
function dropUntilOfRange(text: string): string {
  return /[～〜~]/.test(text) ? text.replace(/まで$/, "") : text;
}

/** Dates the list that follows. */
export function openPeriod(item: Paragraph, state: GoalState): void {
  state.headings.push(...item.lines);
  startList(state, periodOfHeading(item));
}

/** 以下を成果指標とする。 says only that a list follows. */
export function isIntroduction(item: Paragraph, next: Paragraph | undefined): boolean {
  if (next === undefined || !/以下/.test(item.text)) return false;
  return /(指標|定量)/.test(item.text) && /(とする|観測|測定|設定|示す)(する)?。?$/.test(item.text.trim());
}

/** A short line before the items it groups: 治験に至った件数（令和７年度～令和11年度）, ○…に関する指標, ・…事業. */
export function isGroupHeading(item: Paragraph, next: Paragraph | undefined): boolean {
  if (next === undefined || /。/.test(item.text) || item.text.length > 60 || parseTargets(item.text).length > 0)
    return false;
  const mark = itemMarker(item.folded)?.kind;
  const nextMark = itemMarker(next.folded)?.kind;
  if (isFootnote(next.folded) || isBracketed(next.folded) || isBareFigure(next)) return false;
  if (mark === "dot" || mark === "number")
    return nextMark === undefined && /(事業|プログラム|分野|枠)$/.test(bodyOf(item));
  if (mark === "round") return nextMark === "dot" || (nextMark === undefined && item.text.length < 40);
  return mark === undefined && nextMark === "dot";
}

/** Groups the items that follow, and dates them. */
export function openGroup(item: Paragraph, state: GoalState): void {
  const [heading] = parseTopicTitles(bodyOf(item));
  state.headings.push(...item.lines);
  state.group = heading?.title ?? bodyOf(item);
  startList(state, heading?.period ?? (heading === undefined ? state.period : undefined));
}
