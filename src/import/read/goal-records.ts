import type { Period } from "../../model/field-types.ts";
import type { Kpi } from "../../model/kpi.ts";
import { parseTargets } from "../language/parse-targets.ts";
import { foldWidth, tidyText } from "../language/printed-text.ts";
import type { FindingWords } from "../../words/finding-words.ts";
import type { TargetReading } from "../language/target-figure.ts";
import { itemMarker, type Paragraph } from "../structure/paragraphs.ts";
import type { SourceLine } from "../structure/source-line.ts";
import { type ReadContext, rangeOf } from "./read-context.ts";

/** Whether an item is a figure without an indicator. */
export function isBareFigure(item: Paragraph): boolean {
  const [only, ...more] = parseTargets(bodyOf(item));
  return only !== undefined && more.length === 0 && only.sure && only.indicator === "";
}

/** A figure alone on its line belongs to the indicator before it. */
export function addFigureToLast(item: Paragraph, state: GoalState): void {
  const last = state.goals.at(-1);
  const [reading] = parseTargets(bodyOf(item));
  if (last === undefined || reading === undefined || last.kpi.target !== undefined) {
    reportItem(state, item, { says: "figure-alone", values: {} });
    return;
  }
  state.goals[state.goals.length - 1] = {
    kpi: {
      ...goalOf({ ...reading, indicator: last.kpi.indicator }, state),
      source: rangeOf([...last.lines, ...item.lines]),
    },
    lines: [...last.lines, ...item.lines],
  };
}

/** The goals that an item sets: one for each figure, or one in words. */
export function addGoals(item: Paragraph, state: GoalState): void {
  const body = bodyOf(item);
  const readings = parseTargets(body);
  const source = rangeOf(item.lines);
  for (const reading of readings) {
    if (!reading.sure) reportItem(state, item, { says: "target-in-sentence", values: { text: reading.text } });
    state.goals.push({ kpi: { ...goalOf(reading, state), source }, lines: item.lines });
  }
  if (readings.some(({ sure, indicator }) => sure && hasLooseFigure(indicator)))
    reportItem(state, item, { says: "figure-unread", values: {} });
  const isProse = /。/.test(body) || body.length > 80;
  if (readings.length > 0 && !isProse) return;
  if (readings.length === 0 && hasLooseFigure(body)) reportItem(state, item, { says: "figure-unread", values: {} });
  if (readings.length === 0) state.goals.push({ kpi: { ...wordsOf(body, state), source }, lines: item.lines });
}

function goalOf(reading: TargetReading, state: GoalState): Omit<Kpi, "source"> {
  const { group, name } = splitGroup(reading.indicator);
  const period = reading.period ?? state.period;
  return {
    stage: state.stage,
    kind: "quantitative",
    ...placeOf(state, group),
    indicator: name,
    text: reading.text,
    target: reading.target,
    ...(period === undefined ? {} : { period }),
  };
}

/** 生物統計家育成推進事業 育成学生数: the part of the programme, a space, the indicator. */
function splitGroup(indicator: string): { group?: string; name: string } {
  const found = /^(\S*(?:事業|プログラム|全体目標))[\s　]+(\S.*)$/.exec(indicator);
  return found?.[1] === undefined || found[2] === undefined ? { name: indicator } : { group: found[1], name: found[2] };
}

function placeOf(state: GoalState, group = state.group): Pick<Kpi, "group" | "project"> {
  return {
    ...(state.project === undefined ? {} : { project: state.project }),
    ...(group === undefined ? {} : { group }),
  };
}

/** A goal without a figure: an indicator to be observed, or words. */
function wordsOf(body: string, state: GoalState): Omit<Kpi, "source"> {
  const text = tidyText(body);
  const place = placeOf(state);
  const period = state.period === undefined ? {} : { period: state.period };
  if (isIndicator(text, state)) {
    return { stage: state.stage, kind: "monitoring", ...place, indicator: text.replace(/[※＊]$/, ""), ...period };
  }
  const first = /^[^。]+/.exec(text)?.[0] ?? text;
  return { stage: state.stage, kind: "qualitative", ...place, indicator: first, text, ...period };
}

function isIndicator(text: string, state: GoalState): boolean {
  if (/。/.test(text)) return false;
  const name = text.replace(/[※＊]$/, "").replace(/(?:[(（][^()（）]*(?:[(（][^()（）]*[)）][^()（）]*)*[)）])+$/, "");
  return /(数|件数|割合|率|状況|実績|指標)$/.test(name) || text.length <= 15 || (state.group ?? "").endsWith("指標");
}

function hasLooseFigure(body: string): boolean {
  return /[\d]\s?(件|名|人|%|報|本)(?!論文)/.test(foldWidth(body).replace(/Top\s?\d+\s?%/gi, ""));
}

/** A KPI and the lines it was read from. */
export type GoalDraft = { kpi: Kpi; readonly lines: readonly SourceLine[] };

/** What is known while the goals of a stage are read, item by item. */
export type GoalState = {
  readonly stage: Kpi["stage"];
  readonly context: ReadContext;
  readonly goals: GoalDraft[];
  readonly headings: SourceLine[];
  readonly footnotes: SourceLine[];
  group: string | undefined;
  project: string | undefined;
  period: Period | undefined;
  /** Goals before this one do not take a period that the list states at its end. */
  listStart: number;
};

/** The words of an item without its mark. */
export function bodyOf(item: Paragraph): string {
  return item.text.slice(itemMarker(item.folded)?.length ?? 0).trim();
}

/** Starts a list with a period of its own, or none. */
export function startList(state: GoalState, period: Period | undefined): void {
  state.period = period;
  state.listStart = state.goals.length;
}

/** Tells a person to look at an item. */
function reportItem(state: GoalState, item: Paragraph, words: FindingWords): void {
  state.context.report({ kind: "low-confidence", field: "kpis", ...words, line: rangeOf(item.lines).from });
}
