import type { Block, CellBlock, ParagraphBlock, RowBlock, TableBlock } from "./block.ts";

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

export type FlowOther = { readonly kind: "other"; readonly old?: Block; readonly new?: Block };

/** A piece of text that tells both versions. */
export type FlowItem = FlowParagraph | FlowTable | FlowOther;
