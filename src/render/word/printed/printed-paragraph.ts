import type { Token } from "markdown-it";
import type { Words } from "../../../words/paper-words.ts";
import { type Heading, plainText } from "../body/word-state.ts";
import { lineBreakText, type MarkdownNode } from "../markdown/parse-markdown.ts";

/** What is found while the Markdown of one paper is gone through, and where that stands. */
export type Walk = {
  /** Paragraphs of the part that is gone through: the body, or the footnotes */
  readonly texts: string[];
  /** Texts of pictures and charts of that part */
  readonly alternatives: string[];
  readonly charts: string[];
  /** Whether a line of Markdown is a line of the paper */
  readonly keepLines: boolean;
  readonly notes: PrintedNotes;
  readonly headings: readonly Heading[];
  readonly words: Words;
  readonly chartAlt: (name: string) => string | undefined;
  /** Goes through blocks inside others */
  readonly walk: (nodes: readonly MarkdownNode[], walk: Walk) => void;
};

/** Footnotes of a paper. */
type PrintedNotes = {
  readonly texts: string[];
  /** By name, as the Markdown gives them */
  readonly nodes: ReadonlyMap<string, MarkdownNode>;
  /** Numbers of those called so far */
  readonly numbers: Map<string, number>;
  count: number;
};

/** A paragraph of the paper. */
export function addParagraph({ texts }: Walk, text: string): void {
  texts.push(text);
}

/** A paragraph of Markdown; notes and pictures in it are found on the way. */
export function addInline(node: MarkdownNode, walk: Walk): void {
  addParagraph(walk, inlineText(node.children[0]?.token.children ?? [], walk));
}

/** The text of a paragraph. */
export function inlineText(tokens: readonly Token[], walk: Walk): string {
  return tokens.map((token, index) => tokenTexts[token.type]?.(token, walk, { tokens, index }) ?? "").join("");
}

type TokenText = (
  token: Token,
  walk: Walk,
  at: { readonly tokens: readonly Token[]; readonly index: number },
) => string;

/** What each inline token is for a reader; tokens without an entry are marks. */
const tokenTexts: Readonly<Record<string, TokenText>> = {
  text: ({ content }) => inLines(content),
  text_special: ({ content }) => inLines(content),
  code_inline: ({ content }) => inLines(content),
  softbreak: (_, { keepLines }, { tokens, index }) => (keepLines ? "\n" : lineBreakText(tokens, index)),
  hardbreak: () => "\n",
  image: (token, { alternatives }) => {
    alternatives.push(plainText(token.children ?? []));
    return "";
  },
  footnote_ref: (token, walk) => calledNote((token.meta as { readonly label: string }).label, walk),
  footnote_inline: (token, walk) => {
    walk.notes.count += 1;
    const inside = insideNote(walk);
    addParagraph(inside, inlineText(token.children ?? [], inside));
    return "";
  },
};

/** A break of any kind is one line's end in Word. */
export function inLines(text: string): string {
  return text.replace(/\r\n|\r/g, "\n");
}

/** The first call of a note is a mark that Word numbers; a further one is a field, which shows the number as text. */
function calledNote(label: string, walk: Walk): string {
  const { notes } = walk;
  const number = notes.numbers.get(label);
  if (number !== undefined) return String(number);
  notes.count += 1;
  notes.numbers.set(label, notes.count);
  walk.walk(notes.nodes.get(label)?.children ?? [], insideNote(walk));
  return "";
}

function insideNote(walk: Walk): Walk {
  const { texts } = walk.notes;
  return { ...walk, texts, alternatives: texts, keepLines: false };
}
