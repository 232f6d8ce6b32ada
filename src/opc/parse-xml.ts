import { damagedXml } from "./damaged-xml.ts";
import { decodeXml } from "./decode-xml.ts";

/** An element of an XML part with its place in the text: `text.slice(start, end)` is the element as it stands. */
export type XmlElement = {
  /** With its prefix: w:style */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Character data directly inside */
  readonly text: string;
  readonly start: number;
  readonly end: number;
};

/**
 * Parse an XML part of an Office file.
 *
 * Office files have no DOCTYPE, so one is refused, and with it every trick with entities and remote files.
 *
 * @throws ProblemError (package-damaged)
 */
export function parseXml(xml: string): XmlElement {
  const root: Open = { name: "", attributes: {}, children: [], text: "", start: 0, end: 0 };
  const open: Open[] = [root];
  const pattern = new RegExp(token);
  while (pattern.lastIndex < xml.length) {
    const start = pattern.lastIndex;
    const match = pattern.exec(xml);
    if (match === null) throw damagedXml(xml, start);
    takeToken({ match: match.groups ?? {}, open, start, end: pattern.lastIndex, xml });
  }
  const [element, more] = root.children;
  if (open.length !== 1 || element === undefined || more !== undefined) throw damagedXml(xml, xml.length);
  return element;
}

type Open = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & { children: XmlElement[] };
type Taken = { match: Record<string, string | undefined>; open: Open[]; start: number; end: number; xml: string };

const attribute = /\s+[^\s=<>"'/]+\s*=\s*(?:"[^"<]*"|'[^'<]*')/u.source;
const token = new RegExp(
  [
    String.raw`<\?[^]*?\?>`,
    "<!--[^]*?-->",
    String.raw`<!\[CDATA\[(?<data>[^]*?)\]\]>`,
    String.raw`</(?<close>[^\s<>/]+)\s*>`,
    String.raw`<(?<name>[^\s<>/!?="']+)(?<attributes>(?:${attribute})*)\s*(?<empty>/?)>`,
    "(?<text>[^<]+)",
  ].join("|"),
  "uy",
);
/** Deeper nesting than any real part has, far below what the stack bears. */
const deepest = 200;

function takeToken({ match, open, start, end, xml }: Taken): void {
  const parent = open.at(-1);
  if (parent === undefined) throw damagedXml(xml, start);
  if (match["text"] !== undefined) parent.text += decodeXml(match["text"]);
  if (match["data"] !== undefined) parent.text += match["data"];
  if (match["close"] !== undefined) closeElement({ open, name: match["close"], end, xml });
  if (match["name"] === undefined) return;
  if (open.length > deepest) throw damagedXml(xml, start);
  const element = {
    name: match["name"],
    attributes: attributesOf(match["attributes"]),
    children: [],
    text: "",
    start,
    end,
  };
  parent.children.push(element);
  if (match["empty"] === "") open.push(element);
}

function closeElement({ open, name, end, xml }: { open: Open[]; name: string; end: number; xml: string }): void {
  const element = open.pop();
  if (element?.name !== name) throw damagedXml(xml, end);
  element.end = end;
}

function attributesOf(source: string | undefined): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = "", double, single] of (source ?? "").matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g))
    attributes[name] = decodeXml(double ?? single ?? "");
  return attributes;
}
