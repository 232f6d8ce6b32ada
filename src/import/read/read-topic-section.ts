import type { TopicSection } from "../../model/program.ts";
import { fullText, itemMarker, paragraphs } from "../structure/paragraphs.ts";
import { peelFootnotes } from "../structure/peel-ends.ts";
import type { SourceLine } from "../structure/source-line.ts";
import type { ImportedTopic } from "./imported-document.ts";
import { readBulletTopics } from "./read-bullet-topics.ts";
import { numbersOf, type ReadContext, take } from "./read-context.ts";
import { type GoalsRead, readGoals } from "./read-goals.ts";
import { readTopics, type TopicsRead } from "./read-topics.ts";

/** A section of topics as read, with goals that some sheets print under their results. */
export type TopicSectionRead = {
  readonly topics: readonly ImportedTopic[];
  readonly note: Partial<Record<TopicSection, string>>;
  readonly goals: GoalsRead;
};

const noGoals: GoalsRead = { goals: [], headings: [], footnotes: [] };

/** Topics by their labels 【課題名】, or, in a section without any, by its bullets; other text is the section's note. */
export function readTopicSection(
  lines: readonly SourceLine[],
  section: TopicSection,
  options: { readonly context: ReadContext; readonly uses?: readonly SourceLine[] },
): TopicSectionRead {
  const { context, uses = [] } = options;
  const { text, goals } = splitGoals(lines, section, context);
  const labelled = readTopics(text, context);
  const bullets = labelled.drafts.length === 0 && isBulleted(labelled.note, context);
  const read = bullets ? readBulletTopics(text, uses, context) : labelled;
  const note = peelFootnotes([...read.note, ...(bullets ? [] : uses)], context.wrap);
  accountFor({ ...read, note: note.lines, footnotes: [...read.footnotes, ...note.footnotes] }, section, context);
  const words = fullText(note.lines, context.wrap);
  return {
    topics: read.drafts.flatMap((draft) => draft.topics),
    note: words === undefined ? {} : { [section]: words },
    goals,
  };
}

function accountFor(read: TopicsRead, section: TopicSection, context: ReadContext): void {
  context.accounts.leaveOut(numbersOf(read.headings), "heading");
  context.accounts.leaveOut(numbersOf(read.footnotes), "footnote");
  const linesOfTopics = read.drafts.flatMap(({ topics, lines }) => topics.map(() => lines));
  linesOfTopics.forEach((lines, at) => context.accounts.take(lines, `programs/${context.no}/${section}/${at}`));
  take(context, read.note, `notes/${section}`);
}

/** 【令和２年度～令和６年度までのKPI】 inside results: from there on the lines are goals. */
function splitGoals(lines: readonly SourceLine[], section: TopicSection, context: ReadContext) {
  const at =
    section === "results" ? lines.findIndex((line) => /^[【<〈].*(KPI|成果目標).*[】>〉]$/.test(line.folded)) : -1;
  if (at < 0) return { text: lines, goals: noGoals };
  return { text: lines.slice(0, at), goals: readGoals(lines.slice(at), "outcome", { context }) };
}

function isBulleted(lines: readonly SourceLine[], context: ReadContext): boolean {
  const items = paragraphs(lines, context.wrap).filter(({ folded }) =>
    /^(dot|round|number)$/.test(itemMarker(folded)?.kind ?? ""),
  );
  return items.some(({ folded }) => folded.length > 20);
}
