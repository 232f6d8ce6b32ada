import { problemOf } from "../../base/problem-of.ts";
import { ProblemError } from "../../base/problem-error.ts";

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
    if (match === null) throw damaged(xml, at);
    const [, text, name, attributes = "", empty, end, data] = match;
    if (text !== undefined) reader.text(decoded(text));
    else if (name !== undefined) {
      reader.open(localName(name), (key) => attributeIn(attributes, key));
      if (empty === "/") reader.close(localName(name));
      else open.push(name);
    } else if (end !== undefined) {
      if (open.pop() !== end) throw damaged(xml, at);
      reader.close(localName(end));
    } else if (data !== undefined) reader.text(data);
  }
  if (open.length > 0) throw damaged(xml, xml.length);
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
    if (value !== undefined) return decoded(value);
  }
  return undefined;
}

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function decoded(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi, (all, hex, decimal, name) => {
    if (name !== undefined) return named[name as string] ?? (all as string);
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex as string, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : (all as string);
  });
}

function damaged(xml: string, at: number): ProblemError {
  const message = `the file is damaged: no XML at character ${at}, ${JSON.stringify(xml.slice(at, at + 30))}`;
  return new ProblemError([problemOf("package-damaged", { message })]);
}
