import type { VolumeView } from "./volume-view.ts";

/** Pages of the new volume that say otherwise than the same pages of the old one, or were not there, counted from 1. */
export function changedPages(old: VolumeView, now: VolumeView): number[] {
  const before = pagesOf(old);
  return pagesOf(now).flatMap((page, index) => (page === before[index] ? [] : [index + 1]));
}

/** 3、7～9 */
export function pageRanges(pages: readonly number[]): string {
  const ranges: { from: number; to: number }[] = [];
  for (const page of pages) {
    const last = ranges.at(-1);
    if (last?.to === page - 1) last.to = page;
    else ranges.push({ from: page, to: page });
  }
  return ranges.map(({ from, to }) => (from === to ? String(from) : `${from}～${to}`)).join("、");
}

/** What each page shows, in the order in which the volume prints them. */
function pagesOf({ contents, parts, meeting, paper, unit, years }: VolumeView): string[] {
  const pages = [
    ...contents.map(({ lines }, index) => (index === 0 ? { meeting, paper, lines } : { lines })),
    ...parts.flatMap(({ pages: rows, summaries, project, count, sums, notes }) => [
      ...rows.map((page, index) => ({
        page,
        count,
        unit,
        years,
        ...(index === 0 ? { project, sums } : {}),
        ...(index === rows.length - 1 ? { notes } : {}),
      })),
      ...summaries.map(({ briefing }) => printedPart(briefing)),
    ]),
  ];
  return pages.map((page) => JSON.stringify(page));
}

/** What the one-page form shows of a briefing. */
function printedPart(briefing: VolumeView["parts"][number]["summaries"][number]["briefing"]) {
  const { name, formerName, projects, offices, background, goal, budget, points, pointsNote, edition } = briefing;
  return { name, formerName, projects, offices, background, goal, budget, points, pointsNote, edition };
}
