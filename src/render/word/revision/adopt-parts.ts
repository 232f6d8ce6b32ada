import { parseNode, type XmlNode } from "./xml-node.ts";

/** Parts of a package as text or bytes, by name. */
export type Files = Map<string, Uint8Array>;

/**
 * Bring along what a part of the old paper links to and the new paper does not have: charts, pictures, addresses.
 *
 * @param files the new paper's parts, to which those brought along are added
 * @returns the old link ids with the ids they have now
 */
export function adoptLinks(
  files: Files,
  old: ReadonlyMap<string, Uint8Array>,
  part: string,
): ReadonlyMap<string, string> {
  const known = linksOf(files, part);
  const ids = new Map<string, string>();
  const added: string[] = [];
  for (const link of linksOf(old, part)) {
    const same = known.find((other) => isSame(other, link, { files, old }));
    ids.set(link.id, same?.id ?? `${link.id}${oldEnding}`);
    if (same === undefined) added.push(adopt(files, old, link));
  }
  if (added.length > 0) files.set(linksName(part), textBytes(withLinks(partText(files, linksName(part)), added)));
  return ids;
}

/** What names and ids of the old paper end with, so that they meet none of the new one's. */
export const oldEnding = "_old";

type Link = {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly isOutside: boolean;
  readonly node: XmlNode;
};
type Both = { readonly files: Files; readonly old: ReadonlyMap<string, Uint8Array> };

function linksOf(files: ReadonlyMap<string, Uint8Array>, part: string): readonly Link[] {
  const xml = partText(files, linksName(part));
  if (xml === "") return [];
  return parseNode(xml).children.map((node) => ({
    id: node.attributes["Id"] ?? "",
    type: node.attributes["Type"] ?? "",
    target: node.attributes["Target"] ?? "",
    isOutside: node.attributes["TargetMode"] === "External",
    node,
  }));
}

/** Charts and pictures by what they hold, all else by its address: the parts of the look are those of the new paper. */
function isSame(one: Link, other: Link, { files, old }: Both): boolean {
  if (one.type !== other.type || one.isOutside !== other.isOutside) return false;
  if (one.isOutside || !/\/(?:chart|image)$/.test(one.type)) return one.target === other.target;
  return contentOf(files, nameOf(one)) === contentOf(old, nameOf(other));
}

/** Everything that is drawn, a chart's workbook included. */
function contentOf(files: ReadonlyMap<string, Uint8Array>, name: string): string {
  const own = Buffer.from(files.get(name) ?? []).toString("base64");
  const inner = linksOf(files, name).map((link) => `${link.id}:${contentOf(files, innerName(name, link))}`);
  return [own, ...inner].join("\n");
}

/** Copy a part with the parts it links to. Returns the link. */
function adopt(files: Files, old: ReadonlyMap<string, Uint8Array>, link: Link): string {
  const { node, id, target, isOutside } = link;
  const moved = isOutside ? target : renamed(target);
  if (!isOutside) copyPart({ files, old }, nameOf(link));
  return node.xml.replace(`Id="${id}"`, `Id="${id}${oldEnding}"`).replace(`Target="${target}"`, `Target="${moved}"`);
}

function copyPart({ files, old }: Both, name: string): void {
  files.set(renamed(name), old.get(name) ?? new Uint8Array());
  const type = overrideOf(old, name);
  if (type !== undefined) addType(files, renamed(name), type);
  const links = linksOf(old, name);
  if (links.length === 0) return;
  for (const link of links) copyPart({ files, old }, innerName(name, link));
  const text = links.reduce(
    (xml, { target }) => xml.replace(`"${target}"`, `"${renamed(target)}"`),
    partText(old, linksName(name)),
  );
  files.set(linksName(renamed(name)), textBytes(text));
}

const renamed = (name: string) => name.replace(/(\.\w+)$/, `${oldEnding}$1`);
const nameOf = ({ target }: Link) => `word/${target}`;
const innerName = (part: string, { target }: Link) => new URL(target, `file:///${part}`).pathname.slice(1);
const linksName = (part: string) => part.replace(/([^/]+)$/, "_rels/$1.rels");

const typesName = "[Content_Types].xml";

function overrideOf(files: ReadonlyMap<string, Uint8Array>, name: string): string | undefined {
  const types = parseNode(partText(files, typesName)).children;
  return types.find(({ attributes }) => attributes["PartName"] === `/${name}`)?.attributes["ContentType"];
}

function addType(files: Files, name: string, type: string): void {
  const xml = partText(files, typesName).replace(
    "</Types>",
    `<Override PartName="/${name}" ContentType="${type}"/></Types>`,
  );
  files.set(typesName, textBytes(xml));
}

/** A part without links has no file of them; the old one's head serves. */
function withLinks(xml: string, links: readonly string[]): string {
  return (xml === "" ? emptyLinks : xml).replace("</Relationships>", `${links.join("")}</Relationships>`);
}

const emptyLinks =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** A part as text, "" where the package does not have it. */
export function partText(files: ReadonlyMap<string, Uint8Array>, name: string): string {
  return Buffer.from(files.get(name) ?? []).toString("utf8");
}

export const textBytes = (text: string): Uint8Array => Buffer.from(text, "utf8");

/** numbering.xml of both papers, and the id that each of the old paper's lists has in it. */
type MergedNumbering = { readonly xml: string; readonly ids: ReadonlyMap<string, string> };

/**
 * Add the old paper's lists to the new one's, but for those that are the same.
 *
 * @param old "" for a paper that has no lists of its own to bring
 * @param matched old lists with the new ones that their items went into
 */
export function mergeNumbering(old: string, fresh: string, matched: ReadonlyMap<string, string>): MergedNumbering {
  const lists = listsOf(fresh);
  const ids = new Map<string, string>();
  const added: string[] = [];
  let next = Math.max(0, ...[...lists.keys()].map(Number)) + 1;
  for (const [id, xml] of listsOf(old)) {
    const same = matched.get(id);
    const isSame = same !== undefined && withoutId(lists.get(same) ?? "") === withoutId(xml);
    ids.set(id, isSame ? same : String(next));
    if (isSame) continue;
    added.push(xml.replace(`w:numId="${id}"`, `w:numId="${next}"`));
    next += 1;
  }
  const at = fresh.lastIndexOf("</w:num>") + "</w:num>".length;
  return { xml: fresh.slice(0, at) + added.join("") + fresh.slice(at), ids };
}

function listsOf(xml: string): ReadonlyMap<string, string> {
  if (xml === "") return new Map();
  const lists = parseNode(xml).children.filter(({ name }) => name === "w:num");
  return new Map(lists.map((list) => [list.attributes["w:numId"] ?? "", list.xml]));
}

const withoutId = (xml: string) => xml.replace(/ w:numId="\d+"/, "");
