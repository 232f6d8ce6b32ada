import type { Relationship } from "../../../opc/relationships.ts";
import type { MarkdownNode } from "../markdown/markdown-node.ts";
import type { ListKind } from "../shell/list-kind.ts";
import type { Look } from "./look.ts";
import type { PaperState } from "./paper-state.ts";

/** Sides to which text is set. */
export type Alignment = "left" | "center" | "right";

/** Where a block stands and what that does to it. A narrower scope is a copy: `{ ...scope, width }`. */
export type Scope = {
  readonly paper: PaperState;
  /** Writes blocks inside others */
  readonly write: (nodes: readonly MarkdownNode[], scope: Scope) => string;
  readonly look: Look;
  /** Style id of plain paragraphs, in place of the look's */
  readonly style?: string;
  readonly align?: Alignment;
  /** Room for tables and pictures, in twips */
  readonly width: number;
  /** What lists around this block are marked with, outermost first */
  readonly lists: readonly ListKind[];
  /** How the next ordered list is marked, where a directive says so */
  readonly listKind?: ListKind;
  /** Level of level-one headings in Word's navigation, deeper ones below it; undefined: as their styles say */
  readonly outline?: number;
  readonly bold: boolean;
  readonly keepNext: boolean;
  /** Whether a line of Markdown is a line of the paper */
  readonly keepLines: boolean;
  /** Directives around this block */
  readonly inside: readonly string[];
  /** Links from the part that is being written: the document or its footnotes */
  readonly links: Relationship[];
  /** Line in the Markdown */
  readonly line: number;
};
