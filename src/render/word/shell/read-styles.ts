import { parseXml, type XmlElement } from "../../../opc/parse-xml.ts";
import type { ListKind } from "../look/numbering-part.ts";
import { childrenNamed, shellFault, valueOf } from "./read-section.ts";
import { type NumberingFrame, type StyleRole, styleRoles, type WordShell } from "./word-shell.ts";

/** Style ids by role, and the shades of the table style. Ids differ between versions of Word; names do not. */
export function readStyles(xml: string): Pick<WordShell, "styles" | "paragraphStyles" | "fills"> {
  const styles = childrenNamed(parseXml(xml), "w:style");
  const ids = new Map(
    styles.map((style) => [keyOf(valueOf(style, "w:name") ?? ""), style.attributes["w:styleId"] ?? ""]),
  );
  const role = ([key, name]: [string, string]) => [key, ids.get(keyOf(name)) ?? ""];
  const table = styles.find((style) => valueOf(style, "w:name") === styleRoles.table);
  const paragraphs = styles.filter((style) => style.attributes["w:type"] === "paragraph");
  return {
    styles: Object.fromEntries(Object.entries(styleRoles).map(role)) as Record<StyleRole, string>,
    paragraphStyles: new Map(
      paragraphs.map((style) => [valueOf(style, "w:name") ?? "", style.attributes["w:styleId"] ?? ""]),
    ),
    fills: { head: fillOf(table, "firstRow"), label: fillOf(table, "firstCol"), total: fillOf(table, "lastRow") },
  };
}

/** Word writes "heading 1", other programs "Heading 1". */
const keyOf = (name: string) => name.toLowerCase();

function fillOf(table: XmlElement | undefined, part: string): string {
  const look = childrenNamed(table, "w:tblStylePr").find(({ attributes }) => attributes["w:type"] === part);
  const shade = childrenNamed(childrenNamed(look, "w:tcPr")[0], "w:shd")[0];
  const fill = shade?.attributes["w:fill"] ?? "";
  return /^[\da-f]{6}$/i.test(fill) ? fill : "";
}

/** Where new lists go, and which of the file's own lists the list styles (箇条書き, 段落番号 …) use. */
export function readNumbering(xml: string | undefined, stylesXml: string): NumberingFrame {
  if (xml === undefined) throw shellFault("no-lists");
  const root = parseXml(xml);
  if (childrenNamed(root, "w:numPicBullet").length > 0) throw shellFault("bullet-pictures");
  const numbers = childrenNamed(root, "w:num");
  const styles = childrenNamed(parseXml(stylesXml), "w:style");
  const abstractId = (kind: ListKind) =>
    abstractIdOf({ style: styleNamed(styles, styleRoles[kind]), numbers, name: styleRoles[kind] });
  const ids = numbers.map(({ attributes }) => Number(attributes["w:numId"])).filter(Number.isSafeInteger);
  // New w:num elements must follow those that are there.
  const at = numbers.at(-1)?.end ?? xml.lastIndexOf("</");
  return {
    before: xml.slice(0, at),
    after: xml.slice(at),
    abstractIds: {
      bullet: abstractId("bullet"),
      decimal: abstractId("decimal"),
      paren: abstractId("paren"),
      circled: abstractId("circled"),
    },
    nextId: Math.max(0, ...ids) + 1,
  };
}

function styleNamed(styles: readonly XmlElement[], name: string): XmlElement | undefined {
  return styles.find((style) => valueOf(style, "w:name")?.toLowerCase() === name.toLowerCase());
}

type Lookup = { style: XmlElement | undefined; numbers: readonly XmlElement[]; name: string };

function abstractIdOf({ style, numbers, name }: Lookup): string {
  const marks = childrenNamed(childrenNamed(style, "w:pPr")[0], "w:numPr")[0];
  const number = numbers.find(({ attributes }) => attributes["w:numId"] === valueOf(marks, "w:numId"));
  const id = valueOf(number, "w:abstractNumId");
  if (id === undefined || !/^\d+$/.test(id)) throw shellFault("style-without-list", name);
  return id;
}
