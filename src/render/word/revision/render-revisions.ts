import { packPart } from "../../../opc/pack-part.ts";
import { readPackage } from "../../../opc/read-package.ts";
import { writePackage } from "../../../opc/write-package.ts";
import { adoptLinks, type Files, mergeNumbering, partText, textBytes } from "./adopt-parts.ts";
import { highest, matchIds, renameIds, translator } from "./match-ids.ts";
import type { Pen, Revision } from "./pen.ts";
import { planFlow } from "./plan-flow.ts";
import { type Block, readBlocks } from "./read-blocks.ts";
import { writeBody } from "./write-flow.ts";
import { type PlannedNote, planNotes, writeNotes, writeRunning } from "./write-notes.ts";
import { parseNode } from "./xml-node.ts";

/** Two versions of a paper as `renderWord` wrote them, in one look; null for a paper that is not there. */
export type Versions =
  | { readonly old: Uint8Array | null; readonly new: Uint8Array }
  | { readonly old: Uint8Array; readonly new: null };

/**
 * 見え消し: one Word file that tells both versions of a paper. Accepting all changes gives the new one, rejecting all the
 * old one. Same input, same bytes.
 *
 * @throws ProblemError (package-damaged) where a version is no Word file
 */
export function renderRevisions(versions: Versions, revision: Revision): Uint8Array {
  const files: Files = new Map(readPackage(versions.new ?? versions.old));
  const texts = textsOf(files, versions);
  const notes = planNotes(texts.old.notes, texts.new.notes);
  const flow = planFlow(blocksOf(texts.old.body), blocksOf(texts.new.body));
  const noteIds = new Map(notes.flatMap(pairOfIds));
  const matched = matchIds([...flow, ...notes.flatMap(({ both }) => both)], noteIds);
  const numbering = mergeNumbering(texts.old.lists, partText(files, parts.lists), matched.numbers);
  const translate = translator({ numbers: numbering.ids, bookmarks: matched.bookmarks, notes: noteIds });
  const nextId = highest(texts.old.body + texts.new.body, /<w:bookmarkStart w:id="(\d+)/g) + 1;
  const pen: Pen = { revision, nextId, translate, keptNotes: new Set(), deletedNotes: new Set() };
  files.set(
    parts.body,
    textBytes(writeBody({ pen, flow, shell: partText(files, parts.body), old: texts.old.body, ...matched })),
  );
  files.set(parts.notes, textBytes(withNotes(partText(files, parts.notes), writeNotes(pen, notes))));
  files.set(parts.lists, textBytes(numbering.xml));
  for (const [name, xml] of writeRunning(pen, files, texts.old.files)) files.set(name, textBytes(xml));
  return writePackage([...files].map(([name, content]) => packPart(name, content)));
}

const parts = { body: "word/document.xml", notes: "word/footnotes.xml", lists: "word/numbering.xml" };

/** The parts that differ between versions; all "" for a version that is not there. */
type Texts = {
  readonly body: string;
  readonly notes: string;
  readonly lists: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
};

const nothing: Texts = { body: "", notes: "", lists: "", files: new Map() };

function textsOf(files: Files, versions: Versions): { readonly old: Texts; readonly new: Texts } {
  const own = { body: partText(files, parts.body), notes: partText(files, parts.notes), lists: "", files };
  if (versions.old === null) return { old: nothing, new: own };
  if (versions.new === null) return { old: { ...own, files: new Map() }, new: nothing };
  const old = readPackage(versions.old);
  const renaming = {
    notes: highest(own.notes, /<w:footnote w:id="(\d+)/g),
    bookmarks: highest(own.body, /<w:bookmarkStart w:id="(\d+)/g) + 1,
    drawings: highest(own.body + own.notes, /<wp:docPr id="(\d+)/g),
  };
  const renamed = (part: string) =>
    renameIds(partText(old, part), { ...renaming, links: adoptLinks(files, old, part) });
  return {
    old: { body: renamed(parts.body), notes: renamed(parts.notes), lists: partText(old, parts.lists), files: old },
    new: own,
  };
}

function blocksOf(body: string): readonly Block[] {
  return body === "" ? [] : readBlocks(parseNode(body).children[0]?.children ?? []);
}

function pairOfIds({ old, new: fresh }: PlannedNote): readonly (readonly [string, string])[] {
  return old === undefined || fresh === undefined ? [] : [[old.id, fresh.id]];
}

/** The footnotes in place of those that were there; the separators stay. */
function withNotes(xml: string, notes: string): string {
  const own = parseNode(xml).children.filter(({ attributes }) => attributes["w:type"] === undefined);
  const bare = own.reduce((text, note) => text.replace(note.xml, () => ""), xml);
  const end = bare.lastIndexOf("</");
  return bare.slice(0, end) + notes + bare.slice(end);
}
