import type { Token } from "markdown-it";
import { lineBreakText, type MarkdownNode } from "../markdown/parse-markdown.ts";
import { isPage, linkCloseXml, linkOpenXml } from "./bookmarks.ts";
import { imageXml } from "./image.ts";
import { paragraphXml, runProperties, runXml } from "./paragraph-xml.ts";
import { type InlineState, paperLook, type WordScope } from "./scope.ts";
import { report } from "./word-state.ts";

/** The runs of a paragraph. */
export function inlineXml(tokens: readonly Token[], scope: WordScope): string {
  const marks = new Map<string, number>();
  if (scope.bold) marks.set("strong", 1);
  let state: InlineState = { scope, tokens, properties: propertiesOf(marks, scope) };
  let xml = "";
  tokens.forEach((token, index) => {
    const mark = markOf(token);
    if (mark !== undefined) {
      marks.set(mark, Math.max(0, (marks.get(mark) ?? 0) + token.nesting));
      state = { ...state, properties: propertiesOf(marks, scope) };
    }
    xml += writers[token.type]?.(token, state, index) ?? "";
  });
  return xml;
}

type Writer = (token: Token, state: InlineState, index: number) => string;

const text: Writer = (token, state) => (token.content === "" ? "" : runXml(token.content, state.properties));

/** One writer per inline token; tokens without one are marks. */
const writers: Readonly<Record<string, Writer>> = {
  text,
  text_special: text,
  code_inline: codeXml,
  softbreak: lineBreakXml,
  hardbreak: () => "<w:r><w:br/></w:r>",
  link_open: linkOpenXml,
  link_close: linkCloseXml,
  image: imageXml,
  footnote_ref: noteCallXml,
  footnote_inline: inlineNoteXml,
};

function markOf(token: Token): string | undefined {
  // A page number is no link to look at.
  if (token.nesting === 0 || (token.type === "link_open" && isPage(token))) return undefined;
  return token.type.replace(/_(open|close)$/, "");
}

/** The order of the elements is the schema's: w:rStyle, w:b, w:strike, w:u. */
function propertiesOf(marks: ReadonlyMap<string, number>, { paper }: WordScope): string {
  const { styles } = paper.shell;
  const has = (mark: string) => (marks.get(mark) ?? 0) > 0;
  const style = has("link") ? styles.link : has("em") ? styles.emphasis : has("strong") ? styles.strong : "";
  return runProperties(
    (style === "" ? "" : `<w:rStyle w:val="${style}"/>`) +
      (has("strong") && (style !== styles.strong || style === "") ? "<w:b/><w:bCs/>" : "") +
      (has("em") && style === "" ? "<w:i/><w:iCs/>" : "") +
      (has("strike") ? "<w:strike/>" : "") +
      (has("underline") ? '<w:u w:val="single"/>' : ""),
  );
}

/** `code` in running text. */
function codeXml(token: Token, { scope }: InlineState): string {
  const style = scope.paper.shell.styles.codeText;
  return runXml(token.content, runProperties(style === "" ? "" : `<w:rStyle w:val="${style}"/>`));
}

/** The end of a line inside a paragraph. */
function lineBreakXml(_: Token, { scope, tokens, properties }: InlineState, index: number): string {
  if (scope.keepLines) return "<w:r><w:br/></w:r>";
  const text = lineBreakText(tokens, index);
  return text === "" ? "" : runXml(text, properties);
}

/** `[^name]` in the text: calls the note that `[^name]: …` gives. The note is printed once; further calls refer to it. */
function noteCallXml(token: Token, { scope }: InlineState): string {
  const label = (token.meta as { label: string }).label;
  const note = scope.paper.notes.get(label);
  if (note === undefined) {
    report(scope, "markdown-footnote.no-text", { label });
    return "";
  }
  const number = scope.paper.usedNotes.get(label);
  return number === undefined ? firstCallXml(scope, label, note) : furtherCallXml(scope, number);
}

/** Bookmarked, for further calls of the same note. Headings have the bookmarks before. */
function firstCallXml(scope: WordScope, label: string, note: MarkdownNode): string {
  const { paper } = scope;
  const number = paper.footnotes.length + 1;
  const id = paper.headings.length + paper.usedNotes.size;
  paper.usedNotes.set(label, number);
  const call = noteXml(scope, (inner) => inner.write(note.children, inner));
  return `<w:bookmarkStart w:id="${id}" w:name="${bookmarkOf(number)}"/>${call}<w:bookmarkEnd w:id="${id}"/>`;
}

/** A field that shows the note's number; dirty, so that Word counts anew if somebody adds a note. */
function furtherCallXml({ paper }: WordScope, number: number): string {
  const mark = runProperties(`<w:rStyle w:val="${paper.shell.styles.footnoteMark}"/>`);
  const piece = (content: string) => `<w:r>${mark}${content}</w:r>`;
  return (
    piece('<w:fldChar w:fldCharType="begin" w:dirty="true"/>') +
    piece(`<w:instrText xml:space="preserve"> NOTEREF ${bookmarkOf(number)} \\f \\h </w:instrText>`) +
    piece('<w:fldChar w:fldCharType="separate"/>') +
    piece(`<w:t>${number}</w:t>`) +
    piece('<w:fldChar w:fldCharType="end"/>')
  );
}

const bookmarkOf = (number: number) => `_Ref${String(number).padStart(8, "0")}`;

/** `^[note]`: a note given where it is called. */
function inlineNoteXml(token: Token, { scope }: InlineState): string {
  return noteXml(scope, (inner) =>
    paragraphXml(inner, { style: inner.style ?? "" }, inlineXml(token.children ?? [], inner)),
  );
}

/** Notes that nobody calls would be lost without a word. */
export function checkNotesUsed(notes: ReadonlyMap<string, MarkdownNode>, scope: WordScope): void {
  for (const [label, { line }] of notes)
    if (!scope.paper.usedNotes.has(label))
      report({ paper: scope.paper, line }, "markdown-footnote.uncalled", { label });
}

function noteXml(scope: WordScope, writeNote: (inner: WordScope) => string): string {
  const { paper } = scope;
  if (scope.links === paper.footnoteLinks) {
    report(scope, "markdown-footnote.inside", {});
    return "";
  }
  const id = paper.shell.footnotes.nextId + paper.footnotes.length;
  const mark = runProperties(`<w:rStyle w:val="${paper.shell.styles.footnoteMark}"/>`);
  const text = writeNote(noteScope(scope));
  // The note's own number stands at the head of its first paragraph.
  const numbered = text.replace(
    /(<w:p>(?:<w:pPr>.*?<\/w:pPr>)?)/,
    `$1<w:r>${mark}<w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> </w:t></w:r>`,
  );
  paper.footnotes.push(`<w:footnote w:id="${id}">${numbered}</w:footnote>`);
  return `<w:r>${mark}<w:footnoteReference w:id="${id}"/></w:r>`;
}

function noteScope(scope: WordScope): WordScope {
  // A note is set as its style says, wherever it is called.
  const { align: _, ...rest } = scope;
  const { paper } = scope;
  const style = paper.shell.styles.footnote;
  return {
    ...rest,
    style,
    look: paperLook,
    lists: [],
    bold: false,
    keepNext: false,
    keepLines: false,
    links: paper.footnoteLinks,
  };
}
