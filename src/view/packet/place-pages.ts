/** A PJ of a volume before its pages are known. */
type PartPlan = {
  readonly id: string;
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
export function placePages(contentsPages: number, parts: readonly PartPlan[]): PagePlan {
  let page = contentsPages + 1;
  const projects = new Map<string, number>();
  const programs = new Map<string, number>();
  for (const { id, pages, summaries } of parts) {
    projects.set(id, page);
    page += pages;
    for (const program of summaries) programs.set(program, page++);
  }
  return { projects, programs, pages: page - 1 };
}

type Room = { readonly first: number; readonly others: number };

/** Items cut into runs: as many as there is room for in the first, and in each that follows. No items give one empty run. */
export function chunks<Item>(items: readonly Item[], room: Room, sizeOf: (item: Item) => number): Item[][] {
  const runs: Item[][] = [[]];
  let left = room.first;
  for (const item of items) {
    const size = sizeOf(item);
    if (size > left) {
      runs.push([]);
      left = room.others;
    }
    runs.at(-1)?.push(item);
    left -= size;
  }
  return runs;
}
