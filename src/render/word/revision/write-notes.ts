import type { Pen } from "./pen.ts";
import { planFlow } from "./plan-flow.ts";
import type { Note, PlannedNote } from "./plan-notes.ts";
import { writeFlow } from "./write-flow.ts";

/** The w:footnote elements that the text calls, once it is written: the new text's, then those only the old one had. */
export function writeNotes(pen: Pen, notes: readonly PlannedNote[]): string {
  const fresh = notes.flatMap((note) => (note.new === undefined ? [] : [writeNew(pen, note, note.new)]));
  const old = notes.flatMap((note) =>
    note.old !== undefined && pen.deletedNotes.has(note.old.id) ? [writeOld(pen, note.old)] : [],
  );
  return [...fresh, ...old].join("");
}

function writeNew(pen: Pen, { old, both }: PlannedNote, note: Note): string {
  const isKept = old !== undefined && pen.keptNotes.has(note.id);
  return noteXml(note, writeFlow(pen, isKept ? both : planFlow([], note.blocks)));
}

function writeOld(pen: Pen, note: Note): string {
  return noteXml(note, writeFlow(pen, planFlow(note.blocks, [])));
}

const noteXml = ({ id }: Note, content: string) => `<w:footnote w:id="${id}">${content}</w:footnote>`;
