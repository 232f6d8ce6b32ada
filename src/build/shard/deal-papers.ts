import { compareText } from "../../base/compare-text.ts";
import { digest } from "../../base/digest.ts";
import { inSteps, type PaperGroup } from "./paper-costs.ts";

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
