import type { TypedPart } from "../../../opc/content-types.ts";
import { type PackedPart, packPart } from "../../../opc/pack-part.ts";
import { parseXml } from "../../../opc/parse-xml.ts";
import { type Relationship, renderRelationships } from "../../../opc/relationships.ts";
import { checkFields, joinPlaceholders } from "./check-fields.ts";
import { childrenNamed, shellFault } from "./read-section.ts";

/** Parts of a look beside its styles, lists and notes. */
type CollectedParts = {
  readonly parts: readonly PackedPart[];
  readonly types: readonly TypedPart[];
  readonly relationships: readonly Relationship[];
  readonly running: readonly { readonly name: string; readonly xml: string }[];
  /** Relationship ids of headers and footers: in the file → in papers */
  readonly sectionIds: ReadonlyMap<string, string>;
};

type Files = ReadonlyMap<string, Uint8Array>;
type Link = { readonly id: string; readonly type: string; readonly target: string; readonly isExternal: boolean };

/** Go by the document's own links: what is not linked, or of a kind that a look does not need, stays behind. */
export function collectParts(files: Files): CollectedParts {
  const links = linksOf(files, "word/document.xml");
  const found = links.filter(
    ({ type, target, isExternal }) => wordMl[type] !== undefined && !isExternal && files.has(target),
  );
  const kept = found.some(({ type }) => type === "footnotes") ? found : [...found, footnotes];
  const running = kept.filter(({ type }) => type === "header" || type === "footer");
  const others = kept.filter((link) => !running.includes(link));
  const ids = new Map(running.map(({ id }, index) => [id, `rIdRunning${index + 1}`]));
  return {
    parts: [
      ...others.filter(({ type }) => type in cleaned).map((link) => cleanedPart(files, link)),
      ...running.flatMap((link) => runningFiles(files, link)),
    ],
    types: kept.map(({ type, target }) => ({ name: target, type: wordMl[type] ?? "" })),
    relationships: kept.map(({ id, type, target }, index) => ({
      id: ids.get(id) ?? `rIdShell${index + 1}`,
      type,
      target: target.replace(/^word\//, ""),
    })),
    running: running.map(({ target }) => ({ name: target, xml: runningXml(files, target) })),
    sectionIds: ids,
  };
}

const main = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** Kinds of parts that a look has, with their content types. */
const wordMl: Readonly<Record<string, string>> = {
  styles: `${main}.styles+xml`,
  numbering: `${main}.numbering+xml`,
  settings: `${main}.settings+xml`,
  fontTable: `${main}.fontTable+xml`,
  theme: "application/vnd.openxmlformats-officedocument.theme+xml",
  footnotes: `${main}.footnotes+xml`,
  header: `${main}.header+xml`,
  footer: `${main}.footer+xml`,
};

/** Papers always have the part, whether the file has one or not. */
const footnotes: Link = { id: "", type: "footnotes", target: "word/footnotes.xml", isExternal: false };

/** Parts that are carried over, with what is taken out of them; the others are written anew. */
const cleaned: Readonly<Record<string, (xml: string) => string>> = {
  settings: cleanSettings,
  // Fonts inside the file are files of their own, which stay behind.
  fontTable: (xml) => xml.replace(/<w:embed\w+[^>]*\/>/g, ""),
  theme: (xml) => xml,
};

function cleanedPart(files: Files, { type, target }: Link): PackedPart {
  const xml = textOf(files, target);
  parseXml(xml);
  return packPart(target, cleaned[type]?.(xml) ?? xml);
}

function runningXml(files: Files, name: string): string {
  const xml = textOf(files, name);
  checkFields(parseXml(xml));
  return joinPlaceholders(xml);
}

/** Pictures of a header or footer, with the links to them. */
function runningFiles(files: Files, { target }: Link): readonly PackedPart[] {
  const links = linksOf(files, target);
  const foreign = links.find(
    ({ type, isExternal, target: picture }) => type !== "image" || isExternal || !isPicture.test(picture),
  );
  if (foreign !== undefined) throw shellFault("running-part", foreign.type);
  if (links.length === 0) return [];
  const relationships = links.map(({ id, type, target: picture }) => ({
    id,
    type,
    target: picture.replace(/^word\//, ""),
  }));
  const pictures = links.map(({ target: picture }) => packPart(picture, files.get(picture) ?? new Uint8Array()));
  return [...pictures, packPart(relationshipsName(target), renderRelationships(relationships))];
}

const isPicture = /^word\/media\/[\w.-]+\.(png|jpe?g|svg)$/i;

function linksOf(files: Files, part: string): readonly Link[] {
  const bytes = files.get(relationshipsName(part));
  if (bytes === undefined) return [];
  return childrenNamed(parseXml(Buffer.from(bytes).toString("utf8")), "Relationship").map(({ attributes }) => ({
    id: attributes["Id"] ?? "",
    type: (attributes["Type"] ?? "").split("/").at(-1) ?? "",
    target: fullName(attributes["Target"] ?? ""),
    isExternal: attributes["TargetMode"] === "External",
  }));
}

const relationshipsName = (part: string) => part.replace(/([^/]+)$/, "_rels/$1.rels");
const fullName = (target: string) => (target.startsWith("/") ? target.slice(1) : `word/${target}`);

function textOf(files: Files, name: string): string {
  return Buffer.from(files.get(name) ?? []).toString("utf8");
}

/**
 * settings.xml without what reaches outside the file or binds a paper: attached templates, mail merge sources,
 * protection, the marks of the user's own editing.
 */
function cleanSettings(xml: string): string {
  const root = parseXml(xml);
  const bad = root.children.filter(({ name, attributes }) => dropped.has(name) || "r:id" in attributes);
  return bad.toReversed().reduce((text, { start, end }) => text.slice(0, start) + text.slice(end), xml);
}

const dropped = new Set([
  "w:attachedTemplate",
  "w:mailMerge",
  "w:documentProtection",
  "w:writeProtection",
  "w:saveThroughXslt",
  "w:attachedSchema",
  "w:trackRevisions",
  "w:rsids",
  "w:docVars",
  "w:endnotePr",
  "w:removePersonalInformation",
]);
