import type { Paper } from "../paper/paper.ts";
import { dealPapers } from "./deal-papers.ts";
import { groupOf, paperCosts } from "./paper-costs.ts";
import type { Shard } from "./shard.ts";

/** The papers of one shard; the shards of one split hold each paper exactly once. */
export function papersOfShard(papers: readonly Paper[], { index, of }: Shard): Paper[] {
  const dealt = dealPapers(paperCosts(papers), of);
  return papers.filter((paper) => dealt.get(groupOf(paper)) === index);
}
