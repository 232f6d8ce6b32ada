import { alignItems, likeness, type Pair } from "./align-items.ts";
import type { Block, RowBlock } from "./read-blocks.ts";

/** The blocks of an old and a new text side by side. */
export function pairBlocks(old: readonly Block[], fresh: readonly Block[]): readonly Pair<Block>[] {
  return partTables(alignItems(old, fresh, blockFit));
}

function blockFit(old: Block, fresh: Block): number {
  if (old.key === fresh.key) return old.text === "" ? emptyFit : 1 + old.text.length / long;
  if (old.isStrict || fresh.isStrict) return 0;
  if (old.kind === "paragraph" && fresh.kind === "paragraph") {
    const alike = likeness(old.text, fresh.text) - (old.style === fresh.style ? 0 : otherStyle);
    return alike >= paragraphBar ? alike : 0;
  }
  if (old.kind !== "table" || fresh.kind !== "table" || old.shape !== fresh.shape) return 0;
  const alike = likeness(old.text, fresh.text);
  return alike >= tableBar ? alike : 0;
}

/** Empty paragraphs part tables; they must not hold anything else together. */
const emptyFit = 0.01;
/** Among equal blocks the longer ones count more. */
const long = 10_000;
const otherStyle = 0.15;
const paragraphBar = 0.5;
const tableBar = 0.3;

/**
 * An old and a new table would grow together where nothing parts them: the paragraph that follows both is then told
 * twice, as deleted and as inserted.
 */
function partTables(pairs: readonly Pair<Block>[]): readonly Pair<Block>[] {
  const result: Pair<Block>[] = [];
  for (let at = 0; at < pairs.length; at += 1) {
    const [one, two, three] = pairs.slice(at, at + 3);
    if (one === undefined) break;
    result.push(one);
    if (!isTable(one.old) || one.new !== undefined || !isTable(two?.new) || two?.old !== undefined) continue;
    if (three?.old === undefined || three.new === undefined) continue;
    result.push({ old: three.old }, two, { new: three.new });
    at += 2;
  }
  return result;
}

const isTable = (block: Block | undefined) => block?.kind === "table";

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
