import type { TypedPart } from "../../../opc/content-types.ts";
import type { PackedPart } from "../../../opc/pack-part.ts";
import type { Relationship } from "../../../opc/relationships.ts";
import type { Words } from "../../../words/paper-words.ts";
import type { ListKind } from "../look/numbering-part.ts";
import type { StyleRole } from "../look/style-xml.ts";

/** The look of Word files, ready to be filled: all parts but the text. Shared by any number of papers. */
export type WordShell = {
  /** In which papers of this look say what is no template's: names of pictures, the contents' heading */
  readonly words: Words;
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
  /** Ids of paragraph styles by their names in Word, those of ours by their names in each language */
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

/** Page set-up of the shell. Lengths in twips (1/20 pt). */
export type SectionSetup = {
  readonly width: number;
  readonly height: number;
  readonly margins: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  /** Children of w:sectPr before and after w:pgSz */
  readonly before: string;
  readonly after: string;
};
