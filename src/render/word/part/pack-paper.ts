import { renderContentTypes } from "../../../opc/content-types.ts";
import { packPart, type PackedPart } from "../../../opc/pack-part.ts";
import { renderRelationships } from "../../../opc/relationships.ts";
import type { PaperState } from "../body/paper-state.ts";
import { documentPart } from "./document-part.ts";
import { appPart, corePart } from "./properties-parts.ts";
import { fillPlaceholders } from "./fill-placeholders.ts";
import { packShared } from "./pack-shared.ts";

/** All parts of a paper: the shell's, the text, and what the text brought along. */
export function packPaper(state: PaperState, body: string): readonly PackedPart[] {
  const { shell, source } = state;
  const shared = (name: string, content: string) => packShared(shell, name, content);
  return [
    ...shell.parts,
    ...state.parts,
    ...shell.running.map(({ name, xml }) => shared(name, fillPlaceholders(xml, source.properties))),
    shared("[Content_Types].xml", renderContentTypes([...shell.types, ...state.types, ...ownTypes])),
    shared("_rels/.rels", renderRelationships(packageLinks)),
    shared("docProps/app.xml", appPart()),
    packPart("docProps/core.xml", corePart(source.properties)),
    packPart("word/document.xml", documentPart(state, body)),
    shared("word/_rels/document.xml.rels", renderRelationships([...shell.relationships, ...state.relationships])),
    packPart("word/numbering.xml", insert(shell.numbering, state.lists)),
    ...footnoteParts(state),
  ];
}

type Frame = { readonly before: string; readonly after: string };

const insert = ({ before, after }: Frame, elements: readonly string[]) => before + elements.join("") + after;

function footnoteParts({ shell, footnotes, footnoteLinks }: PaperState): readonly PackedPart[] {
  const notes = packShared(shell, "word/footnotes.xml", insert(shell.footnotes, footnotes));
  if (footnoteLinks.length === 0) return [notes];
  return [notes, packPart("word/_rels/footnotes.xml.rels", renderRelationships(footnoteLinks))];
}

const ownTypes = [
  {
    name: "word/document.xml",
    type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
  },
  { name: "docProps/core.xml", type: "application/vnd.openxmlformats-package.core-properties+xml" },
  { name: "docProps/app.xml", type: "application/vnd.openxmlformats-officedocument.extended-properties+xml" },
];

const packageLinks = [
  { id: "rId1", type: "officeDocument", target: "word/document.xml" },
  { id: "rId2", type: "core-properties", target: "docProps/core.xml" },
  { id: "rId3", type: "extended-properties", target: "docProps/app.xml" },
];
