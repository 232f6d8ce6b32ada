import { parseTopicTitles } from "../language/parse-topic-titles.ts";
import { joinLines } from "../language/printed-text.ts";
import { type HeadingLine, isBareHeading, peelFootnotes, peelHeadings } from "../structure/peel-ends.ts";
import type { SourceLine } from "../structure/source-line.ts";
import { type LabelledPiece, splitLabels } from "../structure/split-labels.ts";
import { draftTopics, type OpenTopic, type TopicDraft } from "./draft-topics.ts";
import type { ReadContext } from "./read-context.ts";

/** The topics of a section, its text outside topics, its group headings and footnotes. */
export type TopicsRead = {
  readonly drafts: readonly TopicDraft[];
  readonly note: readonly SourceLine[];
  readonly headings: readonly SourceLine[];
  readonly footnotes: readonly SourceLine[];
};

type State = {
  readonly topics: OpenTopic[];
  readonly note: SourceLine[];
  readonly headings: SourceLine[];
  readonly footnotes: SourceLine[];
  group: string | undefined;
};

/** Topics labelled 【課題名】 (or the like) with 【概要】 and 【成果の活用】, under headings that group them. */
export function readTopics(lines: readonly SourceLine[], context: ReadContext): TopicsRead {
  const state: State = { topics: [], note: [], headings: [], footnotes: [], group: undefined };
  const pieces = splitLabels(lines, ["topic", "summary", "use"]);
  pieces.forEach((piece, at) => addPeeled(piece, pieces[at + 1], { state, context }));
  const drafts = state.topics.map((topic) => draftTopics(topic, context));
  return { drafts, note: state.note, headings: state.headings, footnotes: state.footnotes };
}

type Reading = { readonly state: State; readonly context: ReadContext };

/** Headings at the end of a piece group the next topic; footnotes at its end belong to no topic. */
function addPeeled(piece: LabelledPiece, next: LabelledPiece | undefined, reading: Reading): void {
  const { state, context } = reading;
  const noHeadings: { lines: readonly SourceLine[]; headings: readonly HeadingLine[] } = {
    lines: piece.lines,
    headings: [],
  };
  const { lines, headings } = next?.kind === "topic" ? peelHeadings(piece.lines) : noHeadings;
  const endsTopic = piece.kind === "use" && (next === undefined || next.kind === "topic");
  const body = endsTopic ? peelFootnotes(lines, context.wrap) : { lines, footnotes: [] };
  state.footnotes.push(...body.footnotes);
  state.headings.push(...headings.map(({ line }) => line));
  addPiece(piece, body.lines, reading);
  state.group = headings.findLast(({ title }) => !isBareHeading(title))?.title ?? state.group;
}

function addPiece(piece: LabelledPiece, lines: readonly SourceLine[], { state, context }: Reading): void {
  const current = state.topics.at(-1);
  if (piece.kind === "topic") state.topics.push(openTopic(piece, lines, state.group));
  else if (current === undefined) {
    state.note.push(...lines);
    if (piece.labelLine === undefined) return;
    const values = { label: piece.label ?? "" };
    context.report({ kind: "low-confidence", says: "label-without-title", values, line: piece.labelLine });
  } else addText(piece, lines, { current, topics: state.topics });
}

function openTopic(piece: LabelledPiece, lines: readonly SourceLine[], group: string | undefined): OpenTopic {
  return {
    label: piece.label ?? "",
    labelLine: piece.labelLine ?? lines[0]?.no ?? 1,
    labelLines: [],
    ...(group === undefined ? {} : { group }),
    title: [...lines],
    summary: [],
    use: [],
  };
}

type Target = { readonly current: OpenTopic; readonly topics: OpenTopic[] };

function addText(piece: LabelledPiece, lines: readonly SourceLine[], { current, topics }: Target): void {
  const numbered = piece.kind === "summary" && current.summary.length > 0 ? takeNumberedTitle(current) : [];
  const topic = numbered.length === 0 ? current : topicBeside(current, numbered);
  if (topic !== current) topics.push(topic);
  if (piece.labelLine !== undefined) topic.labelLines.push(piece.labelLine);
  (piece.kind === "use" ? topic.use : topic.summary).push(...lines);
}

/** A second 【概要】 in one topic belongs to a numbered title that stands at the end of the first. */
function takeNumberedTitle(topic: OpenTopic): SourceLine[] {
  const at = topic.summary.findLastIndex(({ text }) => /^[②-⑳]/.test(text));
  return at > 0 && topic.summary.length - at <= 3 ? topic.summary.splice(at) : [];
}

/** A topic under the same heading as the one before it. */
function topicBeside(before: OpenTopic, title: readonly SourceLine[]): OpenTopic {
  const heading = parseTopicTitles(joinLines(before.title.map(({ text }) => text)))[0];
  return {
    label: before.label,
    labelLine: before.labelLine,
    labelLines: [],
    ...(heading?.group === undefined ? {} : { group: heading.group }),
    ...(heading?.period === undefined ? {} : { period: heading.period }),
    title: [...title],
    summary: [],
    use: [],
  };
}
