import { decodeBytes } from "../../../base/byte-source.ts";
import { ProblemError } from "../../../base/problem.ts";
import { parseXml, type XmlElement } from "../../../opc/parse-xml.ts";

/**
 * What keeps an SVG out of a paper, as a clause; null where nothing does.
 *
 * Only a drawing that stands for itself goes in: it runs nothing and fetches nothing when somebody opens the paper.
 */
export function svgFault(bytes: Uint8Array): string | null {
  const text = decodeBytes(bytes, "utf-8");
  if (text === undefined) return "is not UTF-8";
  const root = svgRoot(text);
  if (root === null) return "is no well-formed XML";
  if (localName(root) !== "svg") return "is no SVG";
  if (styleSheet.test(text)) return "refers to a style sheet outside itself";
  return faultIn(root);
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

function faultIn(element: XmlElement): string | null {
  const name = localName(element);
  if (active.has(name)) return `holds <${element.name}>`;
  const attributes = Object.entries(element.attributes).map(([key, value]) => attributeFault(key, value));
  const own = name === "style" && leadsOut(element.text) ? "refers to something outside itself" : null;
  return [own, ...attributes].find((fault) => fault !== null) ?? firstFault(element.children);
}

function firstFault(elements: readonly XmlElement[]): string | null {
  for (const element of elements) {
    const fault = faultIn(element);
    if (fault !== null) return fault;
  }
  return null;
}

/** Elements that run something, or hold what is no drawing. */
const active: ReadonlySet<string> = new Set(["script", "handler", "listener", "foreignobject"]);

function attributeFault(key: string, value: string): string | null {
  const name = key.replace(/^.*:/, "").toLowerCase();
  if (name.startsWith("on")) return `holds the handler ${key}=`;
  const isReference = name === "href" || name === "src";
  if (isReference && !isInside(value)) return `refers to ${JSON.stringify(value.slice(0, 60))} outside itself`;
  return leadsOut(value) ? "refers to something outside itself" : null;
}

/** A part of the same drawing, or pixels that stand in the address itself. */
function isInside(address: string): boolean {
  return /^\s*(?:#|data:image\/(?:png|jpeg);base64,)/i.test(address);
}

/** Whether a style fetches something. */
function leadsOut(style: string): boolean {
  return /@import/i.test(style) || /url\(\s*["']?\s*(?!["'#\s])/i.test(style);
}

function localName({ name }: XmlElement): string {
  return name.replace(/^.*:/, "").toLowerCase();
}
