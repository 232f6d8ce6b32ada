import type { Period } from "../../model/field-types.ts";
import { parseTopicTitles, type TopicTitle } from "../language/parse-topic-titles.ts";
import { joinLines } from "../language/printed-text.ts";
import { fullText } from "../structure/paragraphs.ts";
import type { FindingWords } from "../../words/finding-words.ts";
import type { SourceLine } from "../structure/source-line.ts";
import type { ImportedTopic } from "./imported-document.ts";
import { numbersOf, type ReadContext } from "./read-context.ts";

/** The topics under one label with the lines they were read from: one topic, or one for each of several titles. */
export type TopicDraft = {
  readonly topics: readonly ImportedTopic[];
  readonly lines: readonly number[];
};

/** Topics with full texts from the lines collected for a label; what is missing or doubtful is reported. */
export function draftTopics(open: OpenTopic, context: ReadContext): TopicDraft {
  const titles = parseTopicTitles(joinLines(open.title.map(({ text }) => text)).replace(/^[②-⑳]\s*/, ""));
  const lines = [open.labelLine, ...open.labelLines, ...numbersOf([...open.title, ...open.summary, ...open.use])];
  const summary = fullText(open.summary, context.wrap);
  const use = fullText(open.use, context.wrap);
  const topics = titles.map((title, at) => ({
    label: open.label,
    title: title.title,
    ...marksOf(title, open, context),
    ...(summary === undefined ? {} : { summary }),
    ...(use === undefined ? {} : { use }),
    ...(titles.length < 2 ? {} : { sharing: { no: at + 1, of: titles.length } }),
    source: { from: open.labelLine, to: lines.reduce((last, line) => Math.max(last, line), open.labelLine) },
  }));
  for (const words of doubtsAbout(open, topics)) {
    context.report({ kind: "low-confidence", ...words, line: open.labelLine });
  }
  return { topics, lines };
}

type Marks = Pick<ImportedTopic, "period" | "group" | "projects">;

function marksOf(title: TopicTitle, open: OpenTopic, context: ReadContext): Marks {
  const group = title.group ?? open.group;
  const period = title.period ?? open.period;
  const projects = projectsOf(title, open, context);
  return {
    ...(period === undefined ? {} : { period }),
    ...(group === undefined ? {} : { group }),
    ...(projects.length === 0 ? {} : { projects }),
  };
}

/** PJs by the marks of a title, else by its group. A topic is only in PJs of its programme; others are reported. */
function projectsOf(title: TopicTitle, open: OpenTopic, context: ReadContext): string[] {
  const isNamed = open.group !== undefined && /(PJ|ＰＪ|プロジェクト)/.test(open.group);
  const group = isNamed ? context.projects.idOf(open.group) : undefined;
  const marked = title.projects?.map(context.projects.idOfNumber) ?? (group === undefined ? [] : [group]);
  const strange = marked.filter((id) => !context.ownProjects().includes(id));
  if (strange.length > 0) {
    const values = { ids: strange };
    context.report({ kind: "contradiction", says: "topic-foreign", values, line: open.labelLine });
  }
  return marked.filter((id) => !strange.includes(id));
}

function doubtsAbout(open: OpenTopic, topics: readonly ImportedTopic[]): FindingWords[] {
  const title = open.title.map(({ folded }) => folded).join("");
  const rules: readonly (readonly [boolean, FindingWords])[] = [
    [
      topics.length === 0 || topics.some((topic) => topic.title === ""),
      { says: "topic-untitled", values: { label: open.label } },
    ],
    [topics.some((topic) => topic.title.length > 160), bare("topic-long-title")],
    [/\(\d{1,2}PJ\)/.test(title), bare("topic-odd-mark")],
    [/\([^()]*(令和|平成)[^()]*\)$/.test(title) && !hasPeriod(topics), bare("topic-odd-year")],
    [open.summary.length === 0, bare("topic-no-summary")],
    [open.use.length === 0, bare("topic-no-use")],
  ];
  return rules.filter(([applies]) => applies).map(([, words]) => words);
}

type Bare = "topic-long-title" | "topic-odd-mark" | "topic-odd-year" | "topic-no-summary" | "topic-no-use";

function bare(says: Bare): FindingWords {
  return { says, values: {} };
}

function hasPeriod(topics: readonly ImportedTopic[]): boolean {
  return topics.some(({ period }) => period !== undefined);
}

/** A topic while its lines are collected. */
export type OpenTopic = {
  readonly label: string;
  readonly labelLine: number;
  /** Lines on which this topic's other labels stand. */
  readonly labelLines: number[];
  readonly group?: string;
  /** Period of a heading that it shares with other topics. */
  readonly period?: Period;
  readonly title: SourceLine[];
  readonly summary: SourceLine[];
  readonly use: SourceLine[];
};
