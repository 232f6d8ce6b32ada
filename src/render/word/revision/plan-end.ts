import type { Pair } from "./align-items.ts";
import type { Block, ParagraphBlock } from "./block.ts";

/** A block of the old text, of the new, or of both; or a paragraph that only keeps two tables apart. */
export type PlannedPair = Pair<Block> & { readonly isSeparator?: true };

/**
 * The last paragraph of a cell, note or body cannot be taken away: where what follows the last common block is not the
 * same in both texts, their last paragraphs become one, with the one text deleted and the other inserted.
 */
export function planEnd(pairs: readonly Pair<Block>[]): readonly PlannedPair[] {
  const kept = pairs.findLastIndex((pair) => pair.old !== undefined && pair.new !== undefined);
  const region = pairs.slice(kept + 1);
  const olds = region.filter((pair) => pair.old !== undefined);
  const news = region.filter((pair) => pair.new !== undefined);
  if (olds.length > 0 && news.length > 0) return [...pairs.slice(0, kept + 1), ...joinLast(olds, news)];
  const common = pairs[kept];
  if (common === undefined || !isPlain(common.old) || !isPlain(common.new) || region.every(isText)) return pairs;
  const halves = [
    [{ old: common.old }, ...olds],
    [{ new: common.new }, ...news],
  ] as const;
  return [...pairs.slice(0, kept), ...joinLast(...halves)];
}

function isPlain(block: Block | undefined): block is ParagraphBlock {
  return block?.kind === "paragraph" && !block.endsSection;
}

const isText = (pair: Pair<Block>) => (pair.old ?? pair.new)?.kind === "paragraph";

function joinLast(olds: readonly Pair<Block>[], news: readonly Pair<Block>[]): readonly PlannedPair[] {
  const [old, fresh] = [olds.at(-1)?.old, news.at(-1)?.new];
  if (old === undefined || fresh === undefined || !isPlain(old) || !isPlain(fresh)) return [...olds, ...news];
  const [before, after] = [olds.slice(0, -1), news.slice(0, -1)];
  const wouldTouch = before.at(-1)?.old?.kind === "table" && after[0]?.new?.kind === "table";
  const separator = wouldTouch ? [{ old, isSeparator: true } as const] : [];
  return [...before, ...separator, ...after, { old, new: fresh }];
}
