import { damagedXml } from "../../opc/damaged-xml.ts";
import { decodeXml } from "../../opc/decode-xml.ts";

/** An attribute of an element by its name as written, with prefix; undefined where there is none. */
export type Attributes = (name: string) => string | undefined;

/** What a reader of an XML part is told, in order. Names of elements have no prefix. */
export type PartReader = {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
};

/**
 * Stream through an XML part of an Office file: nothing is kept, and attributes are read only when they are asked for,
 * for most of a sheet's are about its look.
 *
 * Office files have no DOCTYPE, so one is refused, and with it every trick with entities and remote files.
 *
 * @throws ProblemError (package-damaged)
 */
export function readPart(bytes: Uint8Array, reader: PartReader): void {
  const xml = textOf(bytes);
  const open: string[] = [];
  let at = 0;
  while (at < xml.length) {
    const tag = xml.indexOf("<", at);
    const textEnd = tag < 0 ? xml.length : tag;
    if (textEnd > at) reader.text(decodeXml(xml.slice(at, textEnd)));
    at = tag < 0 ? xml.length : readTag({ xml, tag, open }, reader);
  }
  if (open.length > 0) throw damagedXml(xml, xml.length);
}

function textOf(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
  return text.startsWith("\ufeff") ? text.slice(1) : text;
}

/** A tag that begins at `tag`; `open` are the names of the elements around it, as written. */
type Tag = { readonly xml: string; readonly tag: number; readonly open: string[] };

/** Tell of a tag; gives where it ends. */
function readTag(place: Tag, reader: PartReader): number {
  const { xml, tag } = place;
  const kind = xml.charCodeAt(tag + 1);
  if (kind === slash) return readEnd(place, reader);
  if (kind === questionMark) return after(place, "?>");
  if (kind !== exclamationMark) return readStart(place, reader);
  if (xml.startsWith("<!--", tag)) return after(place, "-->");
  if (!xml.startsWith("<![CDATA[", tag)) throw damagedXml(xml, tag);
  const end = after(place, "]]>");
  reader.text(xml.slice(tag + "<![CDATA[".length, end - "]]>".length));
  return end;
}

const slash = "/".charCodeAt(0);
const questionMark = "?".charCodeAt(0);
const exclamationMark = "!".charCodeAt(0);

function after({ xml, tag }: Tag, what: string): number {
  const at = xml.indexOf(what, tag);
  if (at < 0) throw damagedXml(xml, tag);
  return at + what.length;
}

function readEnd({ xml, tag, open }: Tag, reader: PartReader): number {
  const end = xml.indexOf(">", tag);
  const name = xml.slice(tag + 2, end).trimEnd();
  if (end < 0 || open.pop() !== name) throw damagedXml(xml, tag);
  reader.close(localName(name));
  return end + 1;
}

function readStart({ xml, tag, open }: Tag, reader: PartReader): number {
  nameForm.lastIndex = tag + 1;
  const nameEnd = nameForm.test(xml) ? nameForm.lastIndex : 0;
  attributesForm.lastIndex = nameEnd;
  if (nameEnd === 0 || !attributesForm.test(xml)) throw damagedXml(xml, tag);
  const end = attributesForm.lastIndex;
  const isEmpty = xml.charCodeAt(end - 2) === slash;
  const name = xml.slice(tag + 1, nameEnd);
  const local = localName(name);
  reader.open(local, (key) => attributeIn(xml.slice(nameEnd, end - 1), key));
  if (isEmpty) reader.close(local);
  else open.push(name);
  return end;
}

// Tested, not matched: a part has thousands of tags, and nobody asks for most of their attributes.
const nameForm = /[^\s<>/!?="']+/uy;
const attributesForm = /(?:\s+[^\s=<>"'/]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*\/?>/uy;

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function attributeIn(source: string, name: string): string | undefined {
  for (let at = source.indexOf(name); at >= 0; at = source.indexOf(name, at + 1)) {
    if (!/\s/u.test(source.charAt(at - 1))) continue;
    const [, double, single] = /^\s*=\s*(?:"([^"]*)"|'([^']*)')/u.exec(source.slice(at + name.length)) ?? [];
    const value = double ?? single;
    if (value !== undefined) return decodeXml(value);
  }
  return undefined;
}
