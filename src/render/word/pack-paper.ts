import { renderContentTypes } from "../../opc/content-types.ts";
import { escapeXml } from "../../opc/escape-xml.ts";
import { type PackedPart, packPart } from "../../opc/pack-part.ts";
import { renderRelationships } from "../../opc/relationships.ts";
import { type Language, languageTags } from "../../words/language.ts";
import type { WordProperties, WordState } from "./body/word-state.ts";
import { endSection } from "./directive/section.ts";
import type { WordShell } from "./shell/word-shell.ts";

/** All parts of a paper: the shell's, the text, and what the text brought along. */
export function packPaper(state: WordState, body: string): readonly PackedPart[] {
  const { shell, source } = state;
  const shared = (name: string, content: string) => packShared(shell, name, content);
  return [
    ...shell.parts,
    ...state.parts,
    ...shell.running.map(({ name, xml }) => shared(name, fillPlaceholders(xml, source.properties))),
    shared("[Content_Types].xml", renderContentTypes([...shell.types, ...state.types, ...ownTypes])),
    shared("_rels/.rels", renderRelationships(packageLinks)),
    shared("docProps/app.xml", appPart()),
    packPart("docProps/core.xml", corePart(source.properties, shell.words.language)),
    packPart("word/document.xml", bodyPart(state, body)),
    shared("word/_rels/document.xml.rels", renderRelationships([...shell.relationships, ...state.relationships])),
    packPart("word/numbering.xml", insert(shell.numbering, state.lists)),
    ...footnoteParts(state),
  ];
}

type Frame = { readonly before: string; readonly after: string };

const insert = ({ before, after }: Frame, elements: readonly string[]) => before + elements.join("") + after;

function footnoteParts({ shell, footnotes, footnoteLinks }: WordState): readonly PackedPart[] {
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

/** word/document.xml. */
function bodyPart(state: WordState, body: string): string {
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document ${namespaces}><w:body>` +
    `${body === "" ? "<w:p/>" : body}${endSection(state)}</w:body></w:document>`
  );
}

const namespaces = Object.entries({
  w: "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  r: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  wp: "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
  a: "http://schemas.openxmlformats.org/drawingml/2006/main",
  pic: "http://schemas.openxmlformats.org/drawingml/2006/picture",
})
  .map(([prefix, address]) => `xmlns:${prefix}="${address}"`)
  .join(" ");

/** Pack a part that most papers of a look have in common: compressing it again for each would take longer than comparing. */
function packShared(shell: WordShell, name: string, content: string): PackedPart {
  const parts = latest.get(shell) ?? new Map<string, Latest>();
  latest.set(shell, parts);
  const known = parts.get(name);
  if (known?.content === content) return known.part;
  const part = packPart(name, content);
  parts.set(name, { content, part });
  return part;
}

type Latest = { readonly content: string; readonly part: PackedPart };

/** The last content of each part only, so that nothing piles up. */
const latest = new WeakMap<WordShell, Map<string, Latest>>();

/** docProps/core.xml: title, subject, creator, keywords, language and dates. */
function corePart(properties: WordProperties, language: Language): string {
  const created = `${properties.created.toISOString().slice(0, 19)}Z`;
  const date = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${created}</dcterms:${name}>`;
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties ${propertyNamespaces}>` +
    `<dc:title>${escapeXml(properties.title)}</dc:title><dc:subject>${escapeXml(properties.subject)}</dc:subject>` +
    `<dc:creator>${escapeXml(properties.creator)}</dc:creator><cp:keywords>${escapeXml(properties.keywords)}</cp:keywords>` +
    `<cp:lastModifiedBy>${escapeXml(properties.creator)}</cp:lastModifiedBy>${date("created")}${date("modified")}` +
    `<dc:language>${languageTags[language]}</dc:language></cp:coreProperties>`
  );
}

/** docProps/app.xml. */
function appPart(): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Shiryo</Application></Properties>`;
}

const propertyNamespaces =
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" ' +
  'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';

/** Put a paper's own texts into its header or footer: {{header}}, {{title}}, {{subject}}, {{creator}}. */
function fillPlaceholders(xml: string, properties: WordProperties): string {
  const texts: Readonly<Record<string, string>> = {
    header: properties.header,
    title: properties.title,
    subject: properties.subject,
    creator: properties.creator,
  };
  return xml.replace(/\{\{(\w+)\}\}/g, (all, name: string) =>
    texts[name] === undefined ? all : escapeXml(texts[name]),
  );
}
