import type { Period } from "../../model/field-types.ts";
import { parseProjectMark } from "./parse-names.ts";
import { parsePeriod } from "./parse-time.ts";
import { foldWidth, lastParentheses, tidyText } from "./printed-text.ts";

/** One printed title without the parentheses that tell its period and its PJs. */
export type TopicTitle = {
  readonly title: string;
  readonly period?: Period;
  /** Numbers of PJs, in printed order. */
  readonly projects?: readonly number[];
  /** The heading that several numbered titles share. */
  readonly group?: string;
};

/**
 * The titles in the text after 【課題名】: one, several with a period each joined by 、, or a numbered list, which may
 * stand under a heading whose period they share. Parentheses that are no period and no PJ mark stay in the title.
 */
export function parseTopicTitles(printed: string): TopicTitle[] {
  const [head = "", ...items] = splitNumbered(tidyText(printed));
  const heading = head === "" ? undefined : takeMarks(head);
  if (items.length === 0) return splitDated(head).map(takeMarks);
  return items.map((item) => {
    const title = takeMarks(item.replace(/[)）]等$/, (end) => end.slice(0, 1)));
    if (heading === undefined) return title;
    return { ...(heading.period === undefined ? {} : { period: heading.period }), ...title, group: heading.title };
  });
}

/** What stands before ①, and each numbered item; a text whose numbers do not count up from ① is one piece. */
function splitNumbered(text: string): string[] {
  const pieces = text.split(/(?<!PJ ?|ＰＪ ?|課題)(?=[①-⑳])/);
  const items = text.startsWith("①") ? pieces : pieces.slice(1);
  const counted = items.every((item, index) => item.startsWith(String.fromCodePoint(0x2460 + index)));
  if (items.length === 0 || !counted || items.some((item) => item.length < 8)) return [text];
  const head = text.startsWith("①") ? "" : (pieces[0] ?? "");
  return [head, ...items.map((item) => item.slice(1).trim())];
}

/** 甲（令和６年度まで）、乙（令和７年度まで） are two titles; a comma anywhere else belongs to a title. */
function splitDated(text: string): string[] {
  const folded = foldWidth(text);
  const ends = [...folded.matchAll(/\)[、,]\s*/g)].filter(({ index }) => endsDated(text.slice(0, index + 1)));
  const starts = [0, ...ends.map((end) => end.index + end[0].length)];
  return starts
    .map((start, at) => text.slice(start, ends[at] === undefined ? text.length : ends[at].index + 1))
    .filter((title) => title.trim() !== "");
}

function endsDated(text: string): boolean {
  const last = lastParentheses(text);
  return last !== undefined && parsePeriod(last.inner) !== undefined;
}

function takeMarks(printed: string): TopicTitle {
  let rest = printed.trim();
  let marks: Omit<TopicTitle, "title"> = {};
  for (let pairs = 0; pairs < 4; pairs++) {
    const last = lastParentheses(rest) ?? lastBrackets(rest);
    const found = last === undefined ? undefined : marksOf(last.inner);
    if (last === undefined || found === undefined) break;
    marks = { ...found.marks, ...marks };
    const kept = found.kept === "" ? "" : `（${found.kept}）`;
    rest = `${last.before.trim()}${kept}`;
    if (kept !== "") break;
  }
  return { title: withoutQuotes(rest), ...marks };
}

/** Brackets of other kinds at the end of a title, in which some documents print its period. */
function lastBrackets(text: string): { before: string; inner: string } | undefined {
  const [, before, inner] = /^(.*)[［[〔]([^［］[\]〔〕]*)[］\]〕]$/su.exec(text) ?? [];
  return before === undefined || inner === undefined || parsePeriod(inner) === undefined
    ? undefined
    : { before, inner };
}

/** A period, a PJ mark, or a remark and a period in one pair of parentheses. */
function marksOf(inner: string): { marks: Omit<TopicTitle, "title">; kept: string } | undefined {
  const period = parsePeriod(inner);
  if (period !== undefined) return { marks: { period }, kept: "" };
  const projects = parseProjectMark(inner);
  if (projects !== undefined) return { marks: projects.length === 0 ? {} : { projects }, kept: "" };
  const comma = Math.max(inner.lastIndexOf("、"), inner.lastIndexOf("，"));
  const dated = comma < 0 ? undefined : parsePeriod(inner.slice(comma + 1));
  return dated === undefined ? undefined : { marks: { period: dated }, kept: inner.slice(0, comma) };
}

/** Quotation marks go only where they enclose the whole title. */
function withoutQuotes(title: string): string {
  const text = title.replace(/[、，]$/, "").trim();
  return /^「[^「」]*」$|^｢[^｢｣]*｣$/.test(text) ? text.slice(1, -1).trim() : text;
}
