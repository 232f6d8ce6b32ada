import type { Token } from "markdown-it";
import type { Relationship } from "../../../opc/relationships.ts";
import type { ListKind } from "../look/numbering-part.ts";
import type { MarkdownNode } from "../markdown/parse-markdown.ts";
import type { StyleRole } from "../look/style-xml.ts";
import type { WordState } from "./word-state.ts";

/** Sides to which text is set. */
export type Alignment = "left" | "center" | "right";

/** Where a block stands and what that does to it. A narrower scope is a copy: `{ ...scope, width }`. */
export type WordScope = {
  readonly paper: WordState;
  /** Writes blocks inside others */
  readonly write: (nodes: readonly MarkdownNode[], scope: WordScope) => string;
  readonly look: WordLook;
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

/** Where the writing of a paragraph's text stands. */
export type InlineState = {
  readonly scope: WordScope;
  readonly tokens: readonly Token[];
  /** w:rPr of text here */
  readonly properties: string;
};

/** Width of a list's step in twips: two characters of the body. */
export const listStep = 420;

/** Which styles draw the blocks of a place. */
type WordLook = {
  readonly text: StyleRole;
  readonly tableText: StyleRole;
  readonly tableHead: StyleRole;
  readonly boxText: StyleRole;
  readonly boxHead: StyleRole;
  readonly unit: StyleRole;
  readonly note: StyleRole;
};

/** Running papers. */
export const paperLook: WordLook = {
  text: "body",
  tableText: "tableText",
  tableHead: "tableHead",
  boxText: "boxText",
  boxHead: "boxHead",
  unit: "unit",
  note: "note",
};

/** The one-page summary. */
export const formLook: WordLook = {
  text: "formText",
  tableText: "formTableText",
  tableHead: "formTableHead",
  boxText: "formText",
  boxHead: "formBoxHead",
  unit: "formUnit",
  note: "formNote",
};

/** The one-page summary with so much text that it must be set smaller. */
export const smallFormLook: WordLook = {
  text: "smallFormText",
  tableText: "smallFormTableText",
  tableHead: "smallFormTableHead",
  boxText: "smallFormText",
  boxHead: "smallFormBoxHead",
  unit: "smallFormUnit",
  note: "smallFormNote",
};
