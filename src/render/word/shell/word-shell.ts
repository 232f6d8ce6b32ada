import type { TypedPart } from "../../../opc/content-types.ts";
import type { PackedPart } from "../../../opc/pack-part.ts";
import type { Relationship } from "../../../opc/relationships.ts";
import type { ListKind } from "../look/numbering-part.ts";

/** The look of Word files, ready to be filled: all parts but the text. Shared by any number of papers. */
export type WordShell = {
  /** Parts that go into every file as they are */
  readonly parts: readonly PackedPart[];
  /** Types of `parts` and of `running` */
  readonly types: readonly TypedPart[];
  /** Links from the document to `parts` and `running` */
  readonly relationships: readonly Relationship[];
  /** Headers and footers: XML by part name, with placeholders such as {{header}} */
  readonly running: readonly { readonly name: string; readonly xml: string }[];
  /** Style id of each role, "" where the shell has no style for it */
  readonly styles: Readonly<Record<StyleRole, string>>;
  /** Ids of paragraph styles by their names in Word */
  readonly paragraphStyles: ReadonlyMap<string, string>;
  readonly numbering: NumberingFrame;
  readonly footnotes: FootnoteFrame;
  readonly section: SectionSetup;
  /** Colours behind header cells and heading columns as RRGGBB, "" for none */
  readonly fills: { readonly head: string; readonly label: string; readonly total: string };
};

/** numbering.xml up to where new lists go in, and what they are based on. */
export type NumberingFrame = {
  readonly before: string;
  readonly after: string;
  readonly abstractIds: Readonly<Record<ListKind, string>>;
  readonly nextId: number;
};

/** footnotes.xml up to where new notes go in. */
export type FootnoteFrame = { readonly before: string; readonly after: string; readonly nextId: number };

/** What our writers set, by the name of the Word style that draws it. Names are as Word writes them into files. */
export const styleRoles = {
  body: "Body Text",
  title: "Title",
  heading1: "heading 1",
  heading2: "heading 2",
  heading3: "heading 3",
  heading4: "heading 4",
  bullet: "List Bullet",
  decimal: "List Number",
  paren: "List Number 2",
  circled: "List Number 3",
  listText: "List Continue",
  quote: "Quote",
  code: "HTML Preformatted",
  caption: "caption",
  footnote: "footnote text",
  toc1: "toc 1",
  toc2: "toc 2",
  toc3: "toc 3",
  tocHead: "TOC Heading",
  plain: "本文（字下げなし）",
  note: "注記",
  unit: "単位",
  figure: "図",
  gap: "区切り",
  number: "資料番号",
  tableText: "表本文",
  tableHead: "表見出し",
  boxText: "枠本文",
  boxHead: "枠見出し",
  formText: "様式本文",
  formTableText: "様式表本文",
  formTableHead: "様式表見出し",
  formBoxHead: "様式枠見出し",
  formUnit: "様式単位",
  formNote: "様式注記",
  smallFormText: "様式本文（小）",
  smallFormTableText: "様式表本文（小）",
  smallFormTableHead: "様式表見出し（小）",
  smallFormBoxHead: "様式枠見出し（小）",
  smallFormUnit: "様式単位（小）",
  smallFormNote: "様式注記（小）",
  table: "資料表",
  box: "資料枠",
  strong: "Strong",
  emphasis: "Emphasis",
  codeText: "HTML Code",
  link: "Hyperlink",
  footnoteMark: "footnote reference",
} as const;

/** A part that a Word style plays. */
export type StyleRole = keyof typeof styleRoles;

/** Page set-up of the shell. Lengths in twips (1/20 pt). */
export type SectionSetup = {
  readonly width: number;
  readonly height: number;
  readonly margins: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  /** Children of w:sectPr before and after w:pgSz */
  readonly before: string;
  readonly after: string;
};
