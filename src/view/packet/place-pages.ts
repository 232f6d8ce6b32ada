/** A PJ of a volume before its pages are known. */
type PartPlan = {
  readonly id: string;
  /** Lines that it takes in the contents */
  readonly lines: number;
  /** Pages of its own, in front of the summaries */
  readonly pages: number;
  /** Programmes that stand here, a page each */
  readonly summaries: readonly string[];
};

/** Pages of a volume, counted from 1, by the id of the PJ or programme that begins there. */
export type PagePlan = {
  readonly projects: ReadonlyMap<string, number>;
  readonly programs: ReadonlyMap<string, number>;
  readonly pages: number;
};

/** Lines of contents on the volume's first page, below its title, and on pages of contents after that. */
export const contentsLines = { first: 29, others: 36 } as const;

/** Count the pages of a volume: contents, then each PJ's own pages and a page for each summary. */
export function placePages(parts: readonly PartPlan[]): PagePlan {
  const lines = parts.reduce((sum, part) => sum + part.lines, 0);
  let page = chunks(Array.from({ length: lines }), contentsLines).length + 1;
  const projects = new Map<string, number>();
  const programs = new Map<string, number>();
  for (const { id, pages, summaries } of parts) {
    projects.set(id, page);
    page += pages;
    for (const program of summaries) programs.set(program, page++);
  }
  return { projects, programs, pages: page - 1 };
}

/** Items cut into runs: `first` in the first, `others` in each that follows. No items give one empty run. */
export function chunks<Item>(items: readonly Item[], { first, others }: { first: number; others: number }): Item[][] {
  const runs = [items.slice(0, first)];
  for (let at = first; at < items.length; at += others) runs.push(items.slice(at, at + others));
  return runs;
}
