import type { ImportedTopic } from "../imported-document.ts";
import { parseTopicTitles } from "../language/parse-topic-titles.ts";
import { numbersOf, rangeOf, type ReadContext } from "../read-context.ts";
import type { SourceLine } from "../source-line.ts";
import { itemMarker } from "../structure/item-marker.ts";
import { type Paragraph, paragraphs } from "../structure/paragraphs.ts";
import { compact } from "../text/compact.ts";
import { foldWidth } from "../text/fold-width.ts";
import { tidyText } from "../text/tidy-text.ts";
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
  const drafts = bullets.map((bullet, at) => {
    const use =
      used.bullets.find(({ title }) => bareTitle(title) === bareTitle(bullet.title)) ??
      sameCount(bullets, used.bullets, at);
    const topic = topicOf(bullet, use);
    context.report({
      kind: "low-confidence",
      message: `a topic read from a bullet: ${topic.title}`,
      line: topic.source.from,
    });
    return { topics: [topic], lines: numbersOf([...bullet.lines, ...(use?.lines ?? [])]) };
  });
  const left = used.bullets.filter((use) => !drafts.some(({ lines: own }) => own.includes(use.lines[0]?.no ?? 0)));
  return {
    drafts,
    note: [...outside, ...used.outside, ...left.flatMap((use) => use.lines)],
    headings: [],
    footnotes: [],
  };
}

/** A title as compared: without its period, spaces and widths aside. */
function bareTitle(printed: string): string {
  return compact(parseTopicTitles(printed)[0]?.title ?? printed);
}

/** Bullets without a title of their own are matched only where both lists have one bullet. */
function sameCount(bullets: readonly Bullet[], uses: readonly Bullet[], at: number): Bullet | undefined {
  return bullets.length === 1 && uses.length === 1 ? uses[at] : undefined;
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
