import type { XmlNode } from "./xml-node.ts";

/** A block of a body, a cell, a note or a running header, ready to be held against another. */
export type Block = ParagraphBlock | TableBlock | OtherBlock;

type Common = {
  /** Equal keys are equal blocks, but for ids that differ between two files */
  readonly key: string;
  readonly text: string;
  /** Goes together with an equal block only */
  readonly isStrict: boolean;
  readonly node: XmlNode;
};

export type ParagraphBlock = Common & {
  readonly kind: "paragraph";
  readonly style: string;
  readonly endsSection: boolean;
};

export type TableBlock = Common & {
  readonly kind: "table";
  /** Tables of one shape can share rows: their columns and what their properties say */
  readonly shape: string;
  readonly rows: readonly RowBlock[];
};

/** Anything else; it cannot be marked and is taken from the newer file. */
export type OtherBlock = Common & { readonly kind: "other" };

export type RowBlock = {
  readonly key: string;
  readonly text: string;
  /** Rows of one shape can share cells: spans, merges, repeated headers */
  readonly shape: string;
  readonly node: XmlNode;
  readonly cells: readonly CellBlock[];
};

export type CellBlock = { readonly node: XmlNode; readonly blocks: readonly Block[] };
