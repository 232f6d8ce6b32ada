import type { FlowItem } from "./flow.ts";
import { changeAttributes, type Pen } from "./pen.ts";
import { translateNames } from "./translator.ts";
import { writeFlow } from "./write-flow.ts";
import { innerXml, parseNode, type XmlNode } from "./xml-node.ts";

export type MarkedBody = {
  readonly pen: Pen;
  readonly flow: readonly FlowItem[];
  /** word/document.xml around whose text the marked one is put: the new version's */
  readonly shell: string;
  /** That of the old version, "" where there is none */
  readonly old: string;
  /** Old bookmarks that went into new ones; what links to them must follow */
  readonly bookmarks: ReadonlyMap<string, string>;
};

/** word/document.xml that tells both versions. */
export function writeBody({ pen, flow, shell, old, bookmarks }: MarkedBody): string {
  const section = sectionXml(pen, lastSection(old), lastSection(shell));
  const start = shell.indexOf("<w:body>") + "<w:body>".length;
  const text = writeFlow(pen, flow).replace(linking, (link) => translateNames(link, bookmarks));
  return shell.slice(0, start) + text + section + shell.slice(shell.lastIndexOf("</w:body>"));
}

/** Links inside the paper, and fields, which call bookmarks by their names. */
const linking = /<w:hyperlink [^>]*w:anchor="[^"]*"|<w:(?:instr|delInstr)Text[^>]*>[^<]*/g;

function lastSection(xml: string): XmlNode | undefined {
  if (xml === "") return undefined;
  return parseNode(xml).children[0]?.children.findLast(({ name }) => name === "w:sectPr");
}

/** The page set-up of the last pages, which no paragraph holds. */
function sectionXml(pen: Pen, old: XmlNode | undefined, fresh: XmlNode | undefined): string {
  if (fresh === undefined) return "";
  if (old === undefined || old.xml === fresh.xml || pen.revision.marks === "visible") return fresh.xml;
  const was = old.children.filter(({ name }) => !name.endsWith("Reference")).map(({ xml }) => xml);
  const change = `<w:sectPrChange ${changeAttributes(pen)}><w:sectPr>${was.join("")}</w:sectPr></w:sectPrChange>`;
  return `<w:sectPr>${innerXml(fresh)}${change}</w:sectPr>`;
}
