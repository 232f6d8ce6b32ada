import { decodeBytes } from "../../../base/byte-source.ts";
import { ProblemError } from "../../../base/problem.ts";
import { parseXml, type XmlElement } from "../../../opc/parse-xml.ts";
import type { ValuesOf } from "../../../words/problem-words.ts";
import { cssFunctions, drawingAttributes, drawingElements, noteNamespaces } from "./svg-names.ts";

/**
 * What keeps an SVG out of a paper; null where nothing does.
 *
 * Only a drawing that stands for itself goes in: it holds what draws and nothing else, so that it runs nothing and fetches
 * nothing when somebody opens the paper.
 */
export function svgFault(bytes: Uint8Array): PictureFault | null {
  const text = decodeBytes(bytes, "utf-8");
  if (text === undefined || isOtherwiseEncoded(text)) return because("not-utf8");
  const root = svgRoot(text);
  if (root === null) return because("not-xml");
  if (localName(root.name) !== "svg") return because("not-svg");
  if (styleSheet.test(text)) return because("style-sheet");
  return elementFault(root, new Map([["", svgNamespace]]));
}

/** What keeps a picture from being shown, and the name of the element, attribute or address that does. */
export type PictureFault = ValuesOf<"markdown-image">["fault"];

function because(why: PictureFault["why"], name = ""): PictureFault {
  return { why, name };
}

/** The root of a drawing; null where it is no well-formed XML. */
export function svgRoot(text: string): XmlElement | null {
  try {
    return parseXml(text);
  } catch (error) {
    if (error instanceof ProblemError) return null;
    throw error;
  }
}

const styleSheet = /<\?xml-stylesheet/i;

/** Who reads the file by the encoding that it names would read something else; ASCII is the same in most. */
function isOtherwiseEncoded(text: string): boolean {
  const [, encoding = "utf-8"] = /^\ufeff?<\?xml[^>]*?encoding\s*=\s*["']([^"']*)/.exec(text) ?? [];
  if (/^utf-?8$/i.test(encoding)) return false;
  return !/^(?:us-ascii|iso-8859-\d+|windows-125\d)$/i.test(encoding) || /[^\0-\x7f]/.test(text);
}

const svgNamespace = "http://www.w3.org/2000/svg";
const xlinkNamespace = "http://www.w3.org/1999/xlink";

/** Namespaces by their prefixes, "" for the default. */
type Namespaces = ReadonlyMap<string, string>;

function elementFault(element: XmlElement, around: Namespaces): PictureFault | null {
  const namespaces = declared(element, around);
  const namespace = namespaces.get(prefixOf(element.name)) ?? "";
  if (isNote(namespace)) return firstFault(element.children.map((child) => elementFault(child, namespaces)));
  if (namespace !== svgNamespace || !drawingElements.has(localName(element.name)))
    return because("element", element.name);
  const isStyle = localName(element.name) === "style";
  return firstFault([
    isStyle ? styleFault(element.text) : null,
    ...Object.entries(element.attributes).map(([key, value]) => attributeFault(key, value, namespaces)),
    ...element.children.map((child) => (isStyle ? because("element", child.name) : elementFault(child, namespaces))),
  ]);
}

function firstFault(faults: readonly (PictureFault | null)[]): PictureFault | null {
  return faults.find((fault) => fault !== null) ?? null;
}

function declared({ attributes }: XmlElement, around: Namespaces): Namespaces {
  const own = Object.entries(attributes).filter(([key]) => /^xmlns(?::|$)/.test(key));
  return own.length === 0 ? around : new Map([...around, ...own.map(([key, uri]) => [key.slice(6), uri] as const)]);
}

function isNote(namespace: string): boolean {
  return noteNamespaces.some((pattern) => pattern.test(namespace));
}

function attributeFault(key: string, value: string, namespaces: Namespaces): PictureFault | null {
  const [prefix, name] = [prefixOf(key), localName(key)];
  if (prefix === "xmlns" || key === "xmlns") return null;
  if (prefix === "xml") return name === "space" || name === "lang" || name === "id" ? null : because("attribute", key);
  const namespace = prefix === "" ? svgNamespace : (namespaces.get(prefix) ?? "");
  if (namespace !== svgNamespace && isNote(namespace)) return null;
  if (/^on/i.test(name)) return because("handler", key);
  if (namespace === xlinkNamespace ? name === "href" : key === "href") return referenceFault(value);
  if (namespace === xlinkNamespace) return xlinkNotes.has(name) ? null : because("attribute", key);
  if (prefix !== "" || !(drawingAttributes.has(name) || /^(?:data|aria)-/.test(name))) return because("attribute", key);
  return notesOfPrograms.has(name) ? null : styleFault(value);
}

const xlinkNotes: ReadonlySet<string> = new Set(["title", "type", "show", "actuate", "role", "arcrole"]);

/** Texts and addresses that nobody follows: draw.io keeps its own drawing in one. */
const notesOfPrograms: ReadonlySet<string> = new Set(
  "content agent host etag modified requiredFeatures requiredExtensions title".split(" "),
);

/** A part of the same drawing, or pixels that stand in the address itself. */
function referenceFault(address: string): PictureFault | null {
  if (/^\s*(?:#|data:image\/(?:png|jpeg|gif);base64,[A-Za-z0-9+/=\s]*$)/i.test(address)) return null;
  return because("address", address.slice(0, 60));
}

/**
 * Whether a style could fetch something. Without escapes and @rules only a function can, and those that work something
 * out are known; a comment cannot cut the name of one in two.
 */
function styleFault(style: string): PictureFault | null {
  const outside = because("outside");
  if (style.includes("\\") || style.includes("@")) return outside;
  for (const [, name = "", argument = ""] of style.matchAll(/([\w-]*)\(\s*([^)]*)/g)) {
    const called = name.toLowerCase();
    const isKnown = called === "url" ? isPart.test(argument) : called === "" || cssFunctions.has(called);
    if (!isKnown) return outside;
  }
  return null;
}

/** What url() may say: a part of the same drawing. */
const isPart = /^(?:#[^"']*|"#[^"]*"|'#[^']*')\s*$/;

function localName(name: string): string {
  return name.replace(/^.*:/, "");
}

function prefixOf(name: string): string {
  return name.includes(":") ? name.slice(0, name.indexOf(":")) : "";
}
