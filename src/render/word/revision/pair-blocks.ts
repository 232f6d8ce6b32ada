import { alignItems, type Pair } from "./align-items.ts";
import type { Block } from "./block.ts";
import { likeness } from "./likeness.ts";

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
