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

/** XML given piece by piece, wherever the pieces end. */
export type PartTokens = {
  readonly push: (xml: string) => void;
  /** To be called behind the last piece. */
  readonly end: () => void;
};

/**
 * Reads XML that comes in pieces: nothing is kept, and attributes are read only when they are asked for, for most of a
 * sheet's are about its look.
 *
 * Office files have no DOCTYPE, so one is refused, and with it every trick with entities and remote files.
 *
 * Both calls throw ProblemError (package-damaged).
 */
export function partTokens(reader: PartReader): PartTokens {
  const open: string[] = [];
  // What is not told of yet, from the end of the last tag that was whole, and how much of the part came before it.
  let [rest, before] = ["", 0];
  return {
    push: (more) => {
      const xml = rest === "" ? more : rest + more;
      const at = tellTags({ xml, before, open }, reader);
      rest = xml.slice(at);
      before += at;
      if (rest.length > longestRest) throw damagedXml(rest, 0, before);
    },
    end: () => {
      if (rest.startsWith("<")) throw damagedXml(rest, 0, before);
      if (rest !== "") reader.text(decodeXml(rest));
      if (open.length > 0) throw damagedXml(rest, rest.length, before);
    },
  };
}

/** A part's XML from `before` on; `open` are the names of the elements that are open, as written. */
type Xml = { readonly xml: string; readonly before: number; readonly open: string[] };

/** Longer than any tag with its attributes, comment or text of a paper: an end that has not come by then does not come. */
const longestRest = 1_000_000;

/** Tell of every tag that is whole, and of the texts before them; gives where the last one ends. */
function tellTags(part: Xml, reader: PartReader): number {
  const { xml, before, open } = part;
  let at = 0;
  for (let tag = xml.indexOf("<"); tag >= 0; tag = xml.indexOf("<", at)) {
    if (tag > at) reader.text(decodeXml(xml.slice(at, tag)));
    at = readTag({ xml, before, open, tag }, reader);
    if (at < 0) return tag;
  }
  return at;
}

/** A tag that begins at `tag`. */
type Tag = Xml & { readonly tag: number };

/** Tell of a tag; gives where it ends, or -1 where its end has not come yet. */
function readTag(place: Tag, reader: PartReader): number {
  const { xml, tag } = place;
  const kind = xml.charCodeAt(tag + 1);
  if (kind === slash) return readEnd(place, reader);
  if (kind === questionMark) return after(place, "?>");
  if (kind !== exclamationMark) return readStart(place, reader);
  if (xml.startsWith("<!--", tag)) return after(place, "-->");
  if (!xml.startsWith("<![CDATA[", tag)) return refuseDeclaration(place);
  const end = after(place, "]]>");
  if (end >= 0) reader.text(xml.slice(tag + "<![CDATA[".length, end - "]]>".length));
  return end;
}

/** A DOCTYPE; or the beginning of something else that has not come whole. */
function refuseDeclaration({ xml, tag, before }: Tag): number {
  const start = xml.slice(tag, tag + "<![CDATA[".length);
  if ("<![CDATA[".startsWith(start) || "<!--".startsWith(start)) return -1;
  throw damagedXml(xml, tag, before);
}

const slash = "/".charCodeAt(0);
const questionMark = "?".charCodeAt(0);
const exclamationMark = "!".charCodeAt(0);

function after({ xml, tag }: Tag, what: string): number {
  const at = xml.indexOf(what, tag);
  return at < 0 ? -1 : at + what.length;
}

function readEnd({ xml, tag, before, open }: Tag, reader: PartReader): number {
  const end = xml.indexOf(">", tag);
  if (end < 0) return -1;
  const name = xml.slice(tag + 2, end).trimEnd();
  if (open.pop() !== name) throw damagedXml(xml, tag, before);
  reader.close(localName(name));
  return end + 1;
}

function readStart({ xml, tag, open }: Tag, reader: PartReader): number {
  nameForm.lastIndex = tag + 1;
  const nameEnd = nameForm.test(xml) ? nameForm.lastIndex : 0;
  attributesForm.lastIndex = nameEnd;
  if (nameEnd === 0 || !attributesForm.test(xml)) return -1;
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
