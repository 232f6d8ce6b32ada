import { decodeBytes } from "../../../base/byte-source.ts";
import { ProblemError } from "../../../base/problem.ts";
import { parseXml, type XmlElement } from "../../../opc/parse-xml.ts";
import { cssFunctions, drawingAttributes, drawingElements, noteNamespaces } from "./svg-names.ts";

/**
 * What keeps an SVG out of a paper, as a clause; null where nothing does.
 *
 * Only a drawing that stands for itself goes in: it holds what draws and nothing else, so that it runs nothing and fetches
 * nothing when somebody opens the paper.
 */
export function svgFault(bytes: Uint8Array): string | null {
  const text = decodeBytes(bytes, "utf-8");
  if (text === undefined || isOtherwiseEncoded(text)) return "is not UTF-8";
  const root = svgRoot(text);
  if (root === null) return "is no well-formed XML";
  if (localName(root.name) !== "svg") return "is no SVG";
  if (styleSheet.test(text)) return "refers to a style sheet outside itself";
  return elementFault(root, new Map([["", svgNamespace]]));
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

function elementFault(element: XmlElement, around: Namespaces): string | null {
  const namespaces = declared(element, around);
  const namespace = namespaces.get(prefixOf(element.name)) ?? "";
  if (isNote(namespace)) return firstFault(element.children.map((child) => elementFault(child, namespaces)));
  if (namespace !== svgNamespace || !drawingElements.has(localName(element.name))) return `holds <${element.name}>`;
  const isStyle = localName(element.name) === "style";
  return firstFault([
    isStyle ? styleFault(element.text) : null,
    ...Object.entries(element.attributes).map(([key, value]) => attributeFault(key, value, namespaces)),
    ...element.children.map((child) => (isStyle ? `holds <${child.name}>` : elementFault(child, namespaces))),
  ]);
}

function firstFault(faults: readonly (string | null)[]): string | null {
  return faults.find((fault) => fault !== null) ?? null;
}

function declared({ attributes }: XmlElement, around: Namespaces): Namespaces {
  const own = Object.entries(attributes).filter(([key]) => /^xmlns(?::|$)/.test(key));
  return own.length === 0 ? around : new Map([...around, ...own.map(([key, uri]) => [key.slice(6), uri] as const)]);
}

function isNote(namespace: string): boolean {
  return noteNamespaces.some((pattern) => pattern.test(namespace));
}

function attributeFault(key: string, value: string, namespaces: Namespaces): string | null {
  const [prefix, name] = [prefixOf(key), localName(key)];
  if (prefix === "xmlns" || key === "xmlns") return null;
  if (prefix === "xml") return name === "space" || name === "lang" || name === "id" ? null : `holds ${key}=`;
  const namespace = prefix === "" ? svgNamespace : (namespaces.get(prefix) ?? "");
  if (namespace !== svgNamespace && isNote(namespace)) return null;
  if (/^on/i.test(name)) return `holds the handler ${key}=`;
  if (namespace === xlinkNamespace ? name === "href" : key === "href") return referenceFault(value);
  if (namespace === xlinkNamespace) return xlinkNotes.has(name) ? null : `holds ${key}=`;
  if (prefix !== "" || !(drawingAttributes.has(name) || /^(?:data|aria)-/.test(name))) return `holds ${key}=`;
  return notesOfPrograms.has(name) ? null : styleFault(value);
}

const xlinkNotes: ReadonlySet<string> = new Set(["title", "type", "show", "actuate", "role", "arcrole"]);

/** Texts and addresses that nobody follows: draw.io keeps its own drawing in one. */
const notesOfPrograms: ReadonlySet<string> = new Set(
  "content agent host etag modified requiredFeatures requiredExtensions title".split(" "),
);

/** A part of the same drawing, or pixels that stand in the address itself. */
function referenceFault(address: string): string | null {
  if (/^\s*(?:#|data:image\/(?:png|jpeg|gif);base64,[A-Za-z0-9+/=\s]*$)/i.test(address)) return null;
  return `refers to ${JSON.stringify(address.slice(0, 60))} outside itself`;
}

/**
 * Whether a style could fetch something. Without escapes and @rules only a function can, and those that work something
 * out are known; a comment cannot cut the name of one in two.
 */
function styleFault(style: string): string | null {
  const outside = "refers to something outside itself";
  if (style.includes("\\") || style.includes("@")) return outside;
  for (const [, name = "", argument = ""] of style.matchAll(/([\w-]*)\(\s*([^)]*)/g)) {
    const called = name.toLowerCase();
    if (
      called === "url"
        ? !/^(?:#[^"']*|"#[^"]*"|'#[^']*')\s*$/.test(argument)
        : called !== "" && !cssFunctions.has(called)
    )
      return outside;
  }
  return null;
}

function localName(name: string): string {
  return name.replace(/^.*:/, "");
}

function prefixOf(name: string): string {
  return name.includes(":") ? name.slice(0, name.indexOf(":")) : "";
}
