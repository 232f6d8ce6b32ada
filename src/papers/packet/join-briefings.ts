import type { BriefingView } from "../../view/briefing/briefing-view.ts";
import type { Chart } from "../../view/chart.ts";

/** Briefings as one Markdown text, and their charts under names that no two of them share. */
export type JoinedBriefings = { readonly markdown: string; readonly charts: Readonly<Record<string, Chart>> };

/**
 * Put whole briefings one behind the other, each on a new page at a bookmark of its programme's id.
 *
 * Charts and footnotes are called by the same names in each: here the programme's id goes before them. Texts of the data
 * are escaped, so that what looks like a call is one.
 */
export function joinBriefings(
  briefings: readonly BriefingView[],
  print: (briefing: BriefingView) => string,
): JoinedBriefings {
  return {
    markdown: briefings.map((briefing) => chapter(briefing.id, print(briefing))).join(""),
    charts: Object.fromEntries(
      briefings.flatMap(({ id, charts }) => Object.entries(charts).map(([name, chart]) => [`${id}.${name}`, chart])),
    ),
  };
}

function chapter(id: string, markdown: string): string {
  const own = markdown
    .replaceAll(/^([ \t]*:::+[ \t]*chart[ \t]+)(?=\S)/gm, `$1${id}.`)
    .replaceAll(/(?<!\\)\[\^(?=[^\]\s]+\])/g, `[^${id}.`);
  return `\n\n::: page\n\n::: bookmark ${id}\n\n${own}\n`;
}
