import { compareText } from "../../base/compare-text.ts";
import { digest } from "../../base/digest.ts";
import { groupBy } from "../../base/group-by.ts";
import type { Paper } from "../../papers/paper/paper.ts";
import type { Shard } from "./shard.ts";

/** The papers of one shard; the shards of one split hold each paper exactly once. */
export function papersOfShard(papers: readonly Paper[], { index, of }: Shard): Paper[] {
  const dealt = dealPapers(paperCosts(papers), of);
  return papers.filter((paper) => dealt.get(groupOf(paper)) === index);
}

/**
 * Deal groups of papers to `of` shards: for each its shard, counted from 1.
 *
 * A group's name says where it would go, and it goes there while that shard has room, else to the next that has:
 * consistent hashing with bounded loads. So every machine finds the same shards by itself, none gets much more than
 * its share, and a programme more or less moves few others. The dear ones choose first.
 */
export function dealPapers(groups: readonly PaperGroup[], of: number): ReadonlyMap<string, number> {
  const total = groups.reduce((sum, { cost }) => sum + cost, 0);
  const room = inSteps((total / of) * 1.05, 1.05);
  const loads = Array.from({ length: of }, () => 0);
  const dealt = new Map<string, number>();
  for (const { name, cost, place } of inTurn(groups)) {
    const shard = shardFor({ cost, first: place % of }, loads, room);
    loads[shard] = (loads[shard] ?? 0) + cost;
    dealt.set(name, shard + 1);
  }
  return dealt;
}

type Dealt = PaperGroup & { readonly hash: string; readonly place: number };

function inTurn(groups: readonly PaperGroup[]): Dealt[] {
  return groups
    .map((group) => ({ ...group, hash: digest(group.name) }))
    .map((group) => ({ ...group, place: Number.parseInt(group.hash.slice(0, 12), 16) }))
    .toSorted((a, b) => b.cost - a.cost || compareText(a.hash, b.hash));
}

function shardFor({ cost, first }: { cost: number; first: number }, loads: readonly number[], room: number): number {
  const order = loads.map((_, step) => (first + step) % loads.length);
  const roomy = order.find((shard) => (loads[shard] ?? 0) + cost <= room);
  // What is dearer than a share goes where least is.
  return roomy ?? order.reduce((least, shard) => ((loads[shard] ?? 0) < (loads[least] ?? 0) ? shard : least));
}

/** Papers that share their work, such as a workbook and its CSV file: they stay on one machine. */
type PaperGroup = {
  /** The same wherever the paper stands in a list, and whatever else the dataset holds */
  readonly name: string;
  /** What making it takes, a briefing being 1 */
  readonly cost: number;
};

/**
 * What papers cost, group by group.
 *
 * Measured: a briefing takes 4 ms, a workbook 80 ms and 6 ms more for each programme in it; a packet holds every
 * briefing again, and LibreOffice takes seconds for its PDF. All but briefings come in steps of a quarter, so that one
 * programme more seldom changes them.
 */
export function paperCosts(papers: readonly Paper[]): PaperGroup[] {
  const perProject = new Map<string, number>();
  const programs = papers.filter(({ kind }) => kind === "briefings");
  for (const id of programs.flatMap(({ projects }) => projects)) perProject.set(id, (perProject.get(id) ?? 0) + 1);
  const held = ({ projects: [project] }: Paper) =>
    project === undefined ? programs.length : (perProject.get(project) ?? 0);
  return [...groupBy(papers, groupOf)].map(([name, group]) => {
    return { name, cost: Math.max(...group.map((paper) => costOf(paper, held(paper)))) };
  });
}

function groupOf({ kind, id }: Paper): string {
  return `${kind}/${id}`;
}

function costOf({ kind, path }: Paper, programs: number): number {
  if (kind === "briefings") return 1;
  const [own, each] = path.endsWith(".pdf") ? costs.pdf : kind === "packets" ? costs.packets : costs.workbooks;
  return inSteps(own + each * programs, 1.25);
}

/** What a paper costs by itself, and for each programme in it. */
const costs = { workbooks: [20, 1.5], packets: [30, 2], pdf: [500, 10] } as const;

/** The next of a row of numbers, each larger than the last by a factor. */
function inSteps(value: number, factor: number): number {
  return factor ** Math.ceil(Math.log(value) / Math.log(factor) - 1e-9);
}
