import { alignItems, type Pair } from "./align-items.ts";
import type { RowBlock } from "./block.ts";
import { likeness } from "./likeness.ts";

/** The rows of an old and a new table side by side. */
export function pairRows(old: readonly RowBlock[], fresh: readonly RowBlock[]): readonly Pair<RowBlock>[] {
  return joinReplaced(alignItems(old, fresh, rowFit));
}

function rowFit(old: RowBlock, fresh: RowBlock): number {
  if (old.key === fresh.key) return 1 + old.text.length / long;
  if (old.shape !== fresh.shape) return 0;
  const alike = Math.max(likeness(old.text, fresh.text), nameShare * likeness(nameOf(old), nameOf(fresh)));
  return alike >= rowBar ? alike : 0;
}

/** Among equal rows the longer ones count more. */
const long = 10_000;
/** The first cell names a row: one whose figures all changed is still the same row. */
const nameShare = 0.7;
const rowBar = 0.5;
const nameOf = ({ text }: RowBlock) => text.split("\t")[0] ?? "";

/** One old row in the place of one new row of its shape: its cells changed. */
function joinReplaced(pairs: readonly Pair<RowBlock>[]): readonly Pair<RowBlock>[] {
  const result: Pair<RowBlock>[] = [];
  for (let at = 0; at < pairs.length; at += 1) {
    const [one, two, three] = pairs.slice(at, at + 3);
    if (one === undefined) break;
    const isReplaced = isLone(one.old, one.new) && isLone(two?.new, two?.old) && one.old?.shape === two?.new?.shape;
    const stands = isReplaced && isKept(result.at(-1)) && isKept(three);
    result.push(stands ? { ...one, ...two } : one);
    if (stands) at += 1;
  }
  return result;
}

const isLone = (own: RowBlock | undefined, other: RowBlock | undefined) => own !== undefined && other === undefined;

function isKept(pair: Pair<RowBlock> | undefined): boolean {
  return pair === undefined || (pair.old !== undefined && pair.new !== undefined);
}
