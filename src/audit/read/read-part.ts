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
  const xml = decoder.decode(bytes);
  const open: string[] = [];
  const pattern = new RegExp(token);
  while (pattern.lastIndex < xml.length) {
    const at = pattern.lastIndex;
    const match = pattern.exec(xml);
    if (match === null) throw damagedXml(xml, at);
    const [, text, name, attributes = "", empty, end, data] = match;
    if (text !== undefined) reader.text(decodeXml(text));
    else if (name !== undefined) {
      reader.open(localName(name), (key) => attributeIn(attributes, key));
      if (empty === "/") reader.close(localName(name));
      else open.push(name);
    } else if (end !== undefined) {
      if (open.pop() !== end) throw damagedXml(xml, at);
      reader.close(localName(end));
    } else if (data !== undefined) reader.text(data);
  }
  if (open.length > 0) throw damagedXml(xml, xml.length);
}

const decoder = new TextDecoder();

const attribute = /\s+[^\s=<>"'/]+\s*=\s*(?:"[^"<]*"|'[^'<]*')/u.source;
const token = new RegExp(
  [
    "([^<]+)",
    String.raw`<([^\s<>/!?="']+)((?:${attribute})*)\s*(/?)>`,
    String.raw`</([^\s<>/]+)\s*>`,
    String.raw`<!\[CDATA\[([^]*?)\]\]>`,
    "<!--[^]*?-->",
    String.raw`<\?[^]*?\?>`,
  ].join("|"),
  "uy",
);

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
