import { ProblemError, problemOf } from "../../../base/problem.ts";
import type { XmlElement } from "../../../opc/parse-xml.ts";
import type { ValuesOf } from "../../../words/problem-words.ts";
import type { SectionSetup } from "./word-shell.ts";

/**
 * Page set-up of a file's last section, which is the one a user edits in a file of one section.
 *
 * @param ids relationship ids of headers and footers in the file → in papers; references to others are dropped
 */
export function readSection(
  document: { xml: string; root: XmlElement },
  ids: ReadonlyMap<string, string>,
): SectionSetup {
  const section = childrenNamed(childrenNamed(document.root, "w:body")[0], "w:sectPr").at(-1);
  const size = childrenNamed(section, "w:pgSz")[0];
  const margins = childrenNamed(section, "w:pgMar")[0];
  if (section === undefined || size === undefined || margins === undefined) throw shellFault("no-page");
  const children = section.children.filter(({ name }) => !dropped.has(name));
  const at = children.indexOf(size);
  const source = (element: XmlElement) => referenceXml(element, ids) ?? document.xml.slice(element.start, element.end);
  const length = (element: XmlElement, name: string) => lengthOf(element.attributes[`w:${name}`]);
  return {
    width: length(size, "w"),
    height: length(size, "h"),
    margins: {
      top: length(margins, "top"),
      right: length(margins, "right"),
      bottom: length(margins, "bottom"),
      left: length(margins, "left"),
    },
    before: children.slice(0, at).map(source).join(""),
    after: children
      .slice(at + 1)
      .map(source)
      .join(""),
  };
}

/** Printer settings are a file of their own; changes are somebody's tracked edits; the type says how the section starts. */
const dropped = new Set(["w:printerSettings", "w:sectPrChange", "w:type"]);

function referenceXml({ name, attributes }: XmlElement, ids: ReadonlyMap<string, string>): string | undefined {
  if (name !== "w:headerReference" && name !== "w:footerReference") return undefined;
  const id = ids.get(attributes["r:id"] ?? "");
  const type = ["default", "first", "even"].find((one) => one === attributes["w:type"]) ?? "default";
  return id === undefined ? "" : `<${name} w:type="${type}" r:id="${id}"/>`;
}

/** Twips. Word keeps pages below 22 inches; a margin above the page's text may be negative (exact). */
function lengthOf(text: string | undefined): number {
  const value = Math.abs(Number(text));
  if (text === undefined || !(value <= 31_680)) throw shellFault("no-length", text ?? "");
  return Math.round(value);
}

/** Children of an element that have a name. */
export function childrenNamed(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** w:val of a child, as in <w:name w:val="Normal"/>. */
export function valueOf(element: XmlElement | undefined, name: string): string | undefined {
  return childrenNamed(element, name)[0]?.attributes["w:val"];
}

/** What keeps a Word file from being a look. */
export function shellFault(why: ShellFault["why"], name = ""): ProblemError {
  return new ProblemError([problemOf("reference-content", { why, name })]);
}

type ShellFault = ValuesOf<"reference-content">;
