import { alignItems } from "./align-items.ts";
import type { Block } from "./block.ts";
import type { FlowItem } from "./flow.ts";
import { likeness } from "./likeness.ts";
import { planFlow } from "./plan-flow.ts";
import { readBlocks } from "./read-blocks.ts";
import { parseNode } from "./xml-node.ts";

/** A footnote of one text or of both. */
export type PlannedNote = {
  readonly old?: Note;
  readonly new?: Note;
  /** The note where its call stands in both texts */
  readonly both: readonly FlowItem[];
};

export type Note = {
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
