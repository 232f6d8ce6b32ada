import { nameKey } from "../../model/names.ts";
import { parseTopicTitles } from "../language/parse-topic-titles.ts";
import { foldWidth, tidyText } from "../language/printed-text.ts";
import { itemMarker, type Paragraph, paragraphs } from "../structure/paragraphs.ts";
import type { SourceLine } from "../structure/source-line.ts";
import type { TopicDraft } from "./draft-topics.ts";
import type { ImportedTopic } from "./imported-document.ts";
import { numbersOf, type ReadContext, rangeOf } from "./read-context.ts";
import type { TopicsRead } from "./read-topics.ts";

type Bullet = { readonly title: string; readonly text: string; readonly lines: readonly SourceLine[] };

/** Topics of an edition without labels: one per bullet, its title before a colon, a period or the end of the line. */
export function readBulletTopics(
  lines: readonly SourceLine[],
  uses: readonly SourceLine[],
  context: ReadContext,
): TopicsRead {
  const { bullets, outside } = readBullets(lines, context);
  const used = readBullets(uses, context);
  const pairs = bullets.map((bullet) => ({ bullet, use: useOf(bullet, bullets, used.bullets) }));
  const taken = new Set(pairs.map(({ use }) => use));
  const left = used.bullets.filter((use) => !taken.has(use));
  return {
    drafts: pairs.map((pair) => draftOf(pair, context)),
    note: [...outside, ...used.outside, ...left.flatMap((use) => use.lines)],
    headings: [],
    footnotes: [],
  };
}

type Pair = { readonly bullet: Bullet; readonly use: Bullet | undefined };

function draftOf({ bullet, use }: Pair, context: ReadContext): TopicDraft {
  const topic = topicOf(bullet, use);
  const values = { title: topic.title };
  context.report({ kind: "low-confidence", says: "topic-bullet", values, line: topic.source.from });
  return { topics: [topic], lines: numbersOf([...bullet.lines, ...(use?.lines ?? [])]) };
}

/** The use with the same title. Bullets without a title of their own match only where both lists have one bullet. */
function useOf(bullet: Bullet, bullets: readonly Bullet[], uses: readonly Bullet[]): Bullet | undefined {
  const sameTitle = uses.find(({ title }) => bareTitle(title) === bareTitle(bullet.title));
  return sameTitle ?? (bullets.length === 1 && uses.length === 1 ? uses[0] : undefined);
}

/** A title as compared: without its period, spaces and widths aside. */
function bareTitle(printed: string): string {
  return nameKey(parseTopicTitles(printed)[0]?.title ?? printed);
}

function readBullets(lines: readonly SourceLine[], context: ReadContext): { bullets: Bullet[]; outside: SourceLine[] } {
  const groups: Paragraph[][] = [];
  const outside: SourceLine[] = [];
  for (const paragraph of paragraphs(lines, context.wrap)) {
    if (itemMarker(paragraph.folded) !== undefined) groups.push([paragraph]);
    else if (groups.length > 0) groups.at(-1)?.push(paragraph);
    else outside.push(...paragraph.lines);
  }
  return { bullets: groups.map(bulletOf), outside };
}

function bulletOf(group: readonly Paragraph[]): Bullet {
  const [first, ...more] = group;
  const body = tidyText((first?.text ?? "").slice(itemMarker(first?.folded ?? "")?.length ?? 0));
  const end = titleEnd(body);
  const rest = [body.slice(end).replace(/^[\s:：。]+/, ""), ...more.map(({ text }) => tidyText(text))];
  return {
    title: body.slice(0, end),
    text: rest.filter((part) => part !== "").join("\n"),
    lines: group.flatMap(({ lines }) => lines),
  };
}

function titleEnd(body: string): number {
  const folded = foldWidth(body);
  const dated = /^[^。]*?\([^()]*年[^()]*\)/.exec(folded)?.[0].length;
  const colon = folded.indexOf(":");
  if (dated !== undefined) return dated;
  if (colon > 0) return colon;
  const sentence = folded.indexOf("。");
  return sentence < 0 ? body.length : sentence;
}

function topicOf(bullet: Bullet, use: Bullet | undefined): ImportedTopic {
  const [title] = parseTopicTitles(bullet.title);
  return {
    label: "課題名",
    title: title?.title ?? bullet.title,
    ...(title?.period === undefined ? {} : { period: title.period }),
    ...(bullet.text === "" ? {} : { summary: bullet.text }),
    ...(use === undefined ? {} : { use: use.text === "" ? use.title : use.text }),
    source: rangeOf(bullet.lines),
  };
}
