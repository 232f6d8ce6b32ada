import type { Token } from "markdown-it";
import type { MarkdownNode } from "../markdown/markdown-node.ts";
import { inlineXml } from "./inline.ts";
import type { InlineState } from "./inline-state.ts";
import { paperLook } from "./look.ts";
import { report } from "./paper-state.ts";
import { paragraphXml } from "./paragraph-xml.ts";
import { runProperties } from "./run-xml.ts";
import type { Scope } from "./scope.ts";

/** `[^name]` in the text: calls the note that `[^name]: …` gives. The note is printed once; further calls refer to it. */
export function noteCallXml(token: Token, { scope }: InlineState): string {
  const label = (token.meta as { label: string }).label;
  const note = scope.paper.notes.get(label);
  if (note === undefined) {
    report(scope, {
      code: "markdown-footnote",
      message: `the footnote [^${label}] has no text`,
      hint: `write a line [^${label}]: …`,
    });
    return "";
  }
  const number = scope.paper.usedNotes.get(label);
  return number === undefined ? firstCallXml(scope, label, note) : furtherCallXml(scope, number);
}

/** Bookmarked, for further calls of the same note. Headings have the bookmarks before. */
function firstCallXml(scope: Scope, label: string, note: MarkdownNode): string {
  const { paper } = scope;
  const number = paper.footnotes.length + 1;
  const id = paper.headings.length + paper.usedNotes.size;
  paper.usedNotes.set(label, number);
  const call = noteXml(scope, (inner) => inner.write(note.children, inner));
  return `<w:bookmarkStart w:id="${id}" w:name="${bookmarkOf(number)}"/>${call}<w:bookmarkEnd w:id="${id}"/>`;
}

/** A field that shows the note's number; dirty, so that Word counts anew if somebody adds a note. */
function furtherCallXml({ paper }: Scope, number: number): string {
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
export function inlineNoteXml(token: Token, { scope }: InlineState): string {
  return noteXml(scope, (inner) =>
    paragraphXml(inner, { style: inner.style ?? "" }, inlineXml(token.children ?? [], inner)),
  );
}

/** Notes that nobody calls would be lost without a word. */
export function checkNotesUsed(notes: ReadonlyMap<string, MarkdownNode>, scope: Scope): void {
  for (const [label, { line }] of notes)
    if (!scope.paper.usedNotes.has(label))
      report(
        { paper: scope.paper, line },
        { code: "markdown-footnote", message: `nothing calls the footnote [^${label}]` },
      );
}

function noteXml(scope: Scope, writeNote: (inner: Scope) => string): string {
  const { paper } = scope;
  if (scope.links === paper.footnoteLinks) {
    report(scope, { code: "markdown-footnote", message: "a footnote stands inside a footnote" });
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

function noteScope(scope: Scope): Scope {
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
