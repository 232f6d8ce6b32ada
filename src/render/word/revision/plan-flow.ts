import type { Pair } from "./align-items.ts";
import { pairBlocks, pairRows } from "./pair-blocks.ts";
import type { Block, CellBlock, ParagraphBlock, RowBlock, TableBlock } from "./read-blocks.ts";

/** One text that tells an old and a new one, down to the cells of tables. */
export function planFlow(old: readonly Block[], fresh: readonly Block[]): readonly FlowItem[] {
  const items = planEnd(pairBlocks(old, fresh)).map(flowItem);
  const flow: FlowItem[] = [];
  let open: FlowParagraph[] = [];
  for (const item of items) {
    if (item.kind === "paragraph") {
      open.push(item);
      continue;
    }
    flow.push(...settleMarks(open), item);
    open = [];
  }
  return [...flow, ...unmarkLast(settleMarks(open))];
}

/** The text's last paragraph stays whatever is decided. */
function unmarkLast(paragraphs: readonly FlowParagraph[]): readonly FlowParagraph[] {
  const last = paragraphs.at(-1);
  return last === undefined ? [] : [...paragraphs.slice(0, -1), { ...last, mark: "none" }];
}

function flowItem(pair: PlannedPair): FlowItem {
  const { old, new: fresh, isSeparator } = pair;
  const given = <Kind extends Block["kind"]>(kind: Kind) => ({
    ...(isKind(old, kind) ? { old } : {}),
    ...(isKind(fresh, kind) ? { new: fresh } : {}),
  });
  const kind = (old ?? fresh)?.kind ?? "other";
  if (kind === "paragraph" && isSeparator === true) return separatorOf(given("paragraph"));
  if (kind === "paragraph") return { kind, ...given(kind), mark: markOf(pair) };
  if (kind !== "table") return { kind, ...given(kind) };
  const tables = given(kind);
  if (tables.old === undefined || tables.new === undefined) return { kind, ...tables };
  return { kind, ...tables, rows: pairRows(tables.old.rows, tables.new.rows).map(flowRow) };
}

function isKind<Kind extends Block["kind"]>(
  block: Block | undefined,
  kind: Kind,
): block is Extract<Block, { kind: Kind }> {
  return block?.kind === kind;
}

/** An empty paragraph with the properties of the one that follows the table. */
function separatorOf({ old }: Pick<FlowParagraph, "old">): FlowParagraph {
  return { kind: "paragraph", ...(old === undefined ? {} : { is: old }), mark: "both" };
}

function markOf({ old, new: fresh }: PlannedPair): FlowParagraph["mark"] {
  if (old !== undefined && fresh !== undefined) return "none";
  return old === undefined ? "ins" : "del";
}

function flowRow(pair: Pair<RowBlock>): FlowRow {
  const { old, new: fresh } = pair;
  if (old === undefined || fresh === undefined) return pair;
  const cells = old.cells.flatMap((cell, index) => {
    const other = fresh.cells[index];
    return other === undefined ? [] : [{ old: cell, new: other, flow: planFlow(cell.blocks, other.blocks) }];
  });
  return { ...pair, cells };
}

/** A block of the old text, of the new, or of both; or a paragraph that only keeps two tables apart. */
type PlannedPair = Pair<Block> & { readonly isSeparator?: true };

/**
 * The last paragraph of a cell, note or body cannot be taken away: where what follows the last common block is not the
 * same in both texts, their last paragraphs become one, with the one text deleted and the other inserted.
 */
function planEnd(pairs: readonly Pair<Block>[]): readonly PlannedPair[] {
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

/**
 * Paragraphs in a row before a table or an end: the last of them cannot be joined to what follows, so where it is
 * inserted or deleted, the one before takes the mark in its place. The texts that result are the same.
 */
function settleMarks(paragraphs: readonly FlowParagraph[]): readonly FlowParagraph[] {
  const last = paragraphs.at(-1);
  if (last === undefined || last.mark === "none" || last.mark === "both" || endsSection(last)) return paragraphs;
  const { mark } = last;
  const at = paragraphs.findLastIndex((one) => one.mark !== mark);
  const before = paragraphs[at];
  if (before === undefined || endsSection(before)) return paragraphs;
  const marked = paragraphs.slice(at + 1, -1);
  if (before.mark === "none")
    return [...paragraphs.slice(0, at), { ...before, mark }, ...marked, takeOver(last, before)];
  if (mark !== "ins" || before.mark !== "del" || before.old === undefined || last.new === undefined) return paragraphs;
  return [...paragraphs.slice(0, at), ...marked, { kind: "paragraph", old: before.old, new: last.new, mark: "none" }];
}

function endsSection({ old, new: fresh }: FlowParagraph): boolean {
  return old?.endsSection === true || fresh?.endsSection === true;
}

/** Without the paragraphs between, `last` is the end of `before`. */
function takeOver(last: FlowParagraph, before: FlowParagraph): FlowParagraph {
  const [was, is] = last.mark === "ins" ? [before.was ?? before.old, last.new] : [last.old, before.is ?? before.new];
  return { ...last, mark: "none", ...(was === undefined ? {} : { was }), ...(is === undefined ? {} : { is }) };
}

/** What is to be said of a paragraph's end: `both` = gone whichever way the reader decides. */
export type EndMark = "none" | "ins" | "del" | "both";

/**
 * A paragraph: of the old text, of the new, or of both with their texts held against each other. Taking its mark away joins
 * it to the next one, whose properties then hold, so properties may have to be those of another paragraph.
 */
export type FlowParagraph = {
  readonly kind: "paragraph";
  readonly old?: ParagraphBlock;
  readonly new?: ParagraphBlock;
  readonly mark: EndMark;
  /** Whose properties hold when all is accepted; that of `new`, else `old`, where missing */
  readonly is?: ParagraphBlock;
  /** Whose properties hold when all is rejected; nothing changes where missing and not both are there */
  readonly was?: ParagraphBlock;
};

export type FlowTable = {
  readonly kind: "table";
  readonly old?: TableBlock;
  readonly new?: TableBlock;
  /** Where both are there */
  readonly rows?: readonly FlowRow[];
};

export type FlowRow = { readonly old?: RowBlock; readonly new?: RowBlock; readonly cells?: readonly FlowCell[] };

export type FlowCell = { readonly old: CellBlock; readonly new: CellBlock; readonly flow: readonly FlowItem[] };

type FlowOther = { readonly kind: "other"; readonly old?: Block; readonly new?: Block };

/** A piece of text that tells both versions. */
export type FlowItem = FlowParagraph | FlowTable | FlowOther;
