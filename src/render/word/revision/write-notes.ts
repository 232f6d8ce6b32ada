import { type Files, partText } from "./adopt-parts.ts";
import { alignItems, likeness } from "./align-items.ts";
import type { Pen } from "./pen.ts";
import { type FlowItem, planFlow } from "./plan-flow.ts";
import { type Block, readBlocks } from "./read-blocks.ts";
import { writeFlow } from "./write-flow.ts";
import { parseNode } from "./xml-node.ts";

/** A footnote of one text or of both. */
export type PlannedNote = {
  readonly old?: Note;
  readonly new?: Note;
  /** The note where its call stands in both texts */
  readonly both: readonly FlowItem[];
};

type Note = {
  readonly id: string;
  readonly key: string;
  readonly text: string;
  readonly blocks: readonly Block[];
};

/** The footnotes of two footnotes.xml side by side; "" for a paper that is not there. */
export function planNotes(old: string, fresh: string): readonly PlannedNote[] {
  return alignItems(notesOf(old), notesOf(fresh), (one, other) => {
    const alike = likeness(one.text, other.text);
    return alike >= bar ? alike : 0;
  }).map((pair) => ({ ...pair, both: planFlow(pair.old?.blocks ?? [], pair.new?.blocks ?? []) }));
}

const bar = 0.4;

/** Without the separators, which are the look's. */
function notesOf(xml: string): readonly Note[] {
  if (xml === "") return [];
  const notes = parseNode(xml).children.filter(({ attributes }) => attributes["w:type"] === undefined);
  return notes.map((node) => {
    const blocks = readBlocks(node.children);
    const text = blocks.map((block) => block.text).join("\n");
    return { id: node.attributes["w:id"] ?? "", key: JSON.stringify(blocks.map(({ key }) => key)), text, blocks };
  });
}

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

/** Headers and footers whose text changed, such as the name of the edition: part names with their XML. */
export function writeRunning(
  pen: Pen,
  files: Files,
  old: ReadonlyMap<string, Uint8Array>,
): readonly (readonly [string, string])[] {
  const names = [...files.keys()].filter((part) => isRunning.test(part)).toSorted();
  const changed = names.filter((name) => old.has(name) && partText(old, name) !== partText(files, name));
  return changed.map((name) => [name, runningXml(pen, partText(old, name), partText(files, name))]);
}

function runningXml(pen: Pen, old: string, fresh: string): string {
  const [was, is] = [parseNode(old), parseNode(fresh)];
  const flow = planFlow(readBlocks(was.children), readBlocks(is.children));
  const start = fresh.indexOf(">", fresh.indexOf(`<${is.name}`)) + 1;
  return fresh.slice(0, start) + writeFlow(pen, flow) + fresh.slice(fresh.lastIndexOf("</"));
}

const isRunning = /^word\/(?:header|footer)\d*\.xml$/;
