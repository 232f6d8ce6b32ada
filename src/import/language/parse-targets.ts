import type { Period } from "../../model/field-types.ts";
import type { Target } from "../../model/kpi.ts";
import { parsePeriod, periodPattern } from "./parse-time.ts";
import { beforeOpenParenthesis, foldWidth, tidyText, withoutOuterParentheses } from "./printed-text.ts";
import {
  type Found,
  figurePattern,
  foundPart,
  numberOf,
  readFigure,
  sharePattern,
  type TargetReading,
} from "./target-figure.ts";

/**
 * The targets in one item of a list of goals (…件数 ５件／年（2025～2029年度累計25件）) or in sentences that set some
 * (令和８年度末までに…を１件以上開発する。). Empty where no figure is a target: thresholds inside a name (Top10％論文,
 * IF5以上) and figures inside sentences without a word of comparison are none.
 */
export function parseTargets(printed: string): TargetReading[] {
  const text = withoutOuterParentheses(tidyYears(printed));
  const listed = readListed(text);
  if (listed.length > 1) return listed;
  const item = readItem(text);
  return item === undefined ? parseTargetSentences(text) : [item];
}

/** 論文数５件、特許出願３件 sets two targets, where each part is an indicator with its figure. */
function readListed(text: string): TargetReading[] {
  const folded = foldWidth(text);
  const starts = [0, ...Array.from(folded.matchAll(listedEnd), (end) => end.index + end[0].length)];
  if (starts.length < 2) return [];
  const parts = starts.map((start, at) => readItem(text.slice(start, starts[at + 1]).replace(/[、，,]\s*$/, "")));
  const read = parts.flatMap((part) => (part === undefined || part.indicator === "" ? [] : [part]));
  return read.length === parts.length ? read : [];
}

const listedEnd = /(?<=\d\s?(?:件|名|人|%|報|本|回|社|編|種)(?:以上|以下|程度)?)[、,]\s*(?=[^\d\s])/g;

/** Spaces go from inside years only: elsewhere a space may part an indicator from its figure. */
function tidyYears(printed: string): string {
  return printed
    .replace(/\s+/g, " ")
    .trim()
    .replace(/(令和|平成|昭和) (?=[元\d０-９])/g, "$1")
    .replace(/([元\d０-９]) (?=[年月日～〜~])/g, "$1")
    .replace(/([～〜~]) (?=[元\d０-９令平])/g, "$1")
    .replace(/(年度?末?) (?=[～〜~累ま])/g, "$1");
}

const when = `(?:(?<period>${periodPattern})(?:まで)?(?:に|の間に)?、?\\s?)?`;
const itemPattern = new RegExp(
  `^(?<indicator>.*?)(?<gap>\\s?:\\s?|\\s|(?<![A-Za-z0-9.,+~-])|^)${when}(?<open>\\(?)(?<figure>${figurePattern}|${sharePattern})` +
    `(?<close>\\)?)(?<aim>への貢献|の達成|を達成|を目指す)?(?<tail>(?:\\s?\\((?:[^()]|\\([^()]*\\))*\\))*)(?<stray>\\)?)。?$`,
  "du",
);

function readItem(text: string): TargetReading | undefined {
  const folded = foldWidth(text);
  if (folded.length > 400 || /。./.test(folded)) return undefined;
  const found = itemPattern.exec(folded) as Found | null;
  if (found === null || !isPlausible(found)) return undefined;
  const closes = found.groups["stray"] !== "" || (found.groups["open"] === "" && found.groups["close"] !== "");
  const notes = notesOf(foundPart(text, found, "tail"));
  return {
    indicator: tidyText(indicatorName(foundPart(text, found, "indicator"), closes)),
    text: tidyText(printedFigure(text, found) + foundPart(text, found, "aim") + notes.remark),
    target: { ...readFigure(found.groups, foundPart(text, found, "unit") || undefined), ...notes.cumulative },
    ...periodOf(foundPart(text, found, "period"), notes.period),
    sure: true,
  };
}

/** The figure with the parentheses around it, if both are there. */
function printedFigure(text: string, found: Found): string {
  const figure = foundPart(text, found, "figure");
  const [open, close] = [foundPart(text, found, "open"), foundPart(text, found, "close")];
  return open !== "" && close !== "" ? open + figure + close : figure;
}

/** A figure glued to a name is one only where the name ends as indicators do, or the figure is compared. */
function isPlausible(found: Found): boolean {
  const { indicator = "", gap, compare, compare2, half, unit } = found.groups;
  if (indicator === "" || gap !== "" || half !== undefined) return true;
  if (unit === "日") return false;
  return compare !== undefined || compare2 !== undefined || /(数|割合|率|額|件|[)に])$/.test(indicator.trim());
}

/** The parentheses after a figure: 2025～2029年度累計650件, 令和７年度～令和11年度, ※謝辞あり. */
function notesOf(tail: string): { period?: Period; cumulative?: Pick<Target, "cumulative">; remark: string } {
  const notes = [...foldWidth(tail).matchAll(/\((?:[^()]|\([^()]*\))*\)/g)].map((note) =>
    tail.slice(note.index + 1, note.index + note[0].length - 1),
  );
  const sums = notes.map((note) => /累計\s?((?:\d{1,3}(?:,\d{3})+|\d+))/.exec(foldWidth(note)));
  const sum = sums.find((found) => found !== null);
  const period = notes.map((note) => parsePeriod(note.replace(/累計.*$/, ""))).find((one) => one !== undefined);
  const remarks = notes.filter((note) => parsePeriod(note) === undefined);
  return {
    remark: remarks.map((note) => `（${note}）`).join(""),
    ...(period === undefined ? {} : { period }),
    ...(sum === undefined || sum === null ? {} : { cumulative: { cumulative: numberOf(sum[1]) } }),
  };
}

function periodOf(before: string, after: Period | undefined): { period?: Period } {
  const until = before === "" ? undefined : parsePeriod(/末$|年度?$/.test(before) ? `${before}まで` : before);
  const period = until ?? after;
  return period === undefined ? {} : { period };
}

/** The name of an indicator: without its number, its colon, its footnote mark, and the half of a broken parenthesis. */
function indicatorName(printed: string, closesParenthesis: boolean): string {
  const name = closesParenthesis ? beforeOpenParenthesis(printed) : printed;
  return name
    .replace(/[\s:：、]+$/, "")
    .replace(/[※＊*]\d*$/, "")
    .trim();
}

const clausePattern = new RegExp(
  `(?<indicator>[^、。()]{2,80}?(?:\\([^()]*\\)[^、。()]{0,40}?)?)(?<particle>を|が|は)\\s?(?<figure>${figurePattern})(?<note>\\s?\\([^()]*\\))?`,
  "dgu",
);
const sharedClause = new RegExp(
  `(?<figure>${sharePattern})の(?<indicator>[^、。]{2,60}?こと|[^、。]{2,60}?(?=[をにが、。]))`,
  "dgu",
);

/** Targets in running text: only figures that are compared (以上, 以下 …), since other figures there tell anything. */
function parseTargetSentences(text: string): TargetReading[] {
  return text.split(/(?<=。)/).flatMap((sentence) => {
    const folded = foldWidth(sentence);
    const until = periodOfSentence(sentence, folded);
    const clauses = [...folded.matchAll(clausePattern), ...folded.matchAll(sharedClause)] as Found[];
    return clauses
      .filter(({ groups }) => (groups["compare"] ?? groups["compare2"] ?? groups["half"]) !== undefined)
      .map((found) => ({
        indicator: tidyText(clauseName(foundPart(sentence, found, "indicator"))),
        text: tidyText(foundPart(sentence, found, "figure") + foundPart(sentence, found, "note")),
        target: readFigure(found.groups, foundPart(sentence, found, "unit") || undefined),
        ...until,
        sure: false,
      }));
  });
}

const untilPattern = new RegExp(`${periodPattern}(?:までに|までの間に)`, "gu");

function periodOfSentence(sentence: string, folded: string): { period?: Period } {
  const found = [...folded.matchAll(untilPattern)][0];
  const printed =
    found === undefined ? "" : sentence.slice(found.index, found.index + found[0].length).replace(/に$/, "");
  const period = printed === "" ? undefined : parsePeriod(printed);
  return period === undefined ? {} : { period };
}

/** A clause may start with a connective and with the time until which the figure is to be reached. */
function clauseName(printed: string): string {
  const started = new RegExp(`^.*?(?:${periodPattern}(?:までに|までの間に|に))`, "u").exec(foldWidth(printed));
  return printed
    .slice(started?.[0].length ?? 0)
    .replace(/^(また|さらに|具体的には|この結果)、?/, "")
    .trim();
}
