import { parseXml, type XmlElement } from "../../../opc/parse-xml.ts";
import { standard, type Words } from "../../../words/paper-words.ts";
import type { ListKind } from "../look/numbering-part.ts";
import { type StyleRole, styleName, styleNames, styleRoles } from "../look/style-xml.ts";
import { childrenNamed, shellFault, valueOf } from "./read-section.ts";
import type { NumberingFrame, WordShell } from "./word-shell.ts";

/** Style ids by role, and the shades of the table style. Ids differ between versions of Word; names do not. */
export function readStyles(xml: string, words: Words): Pick<WordShell, "styles" | "paragraphStyles" | "fills"> {
  const styles = childrenNamed(parseXml(xml), "w:style");
  const byRole = new Map(styleRoles.map((role) => [role, styleOfRole(styles, role, words)] as const));
  const table = byRole.get("table");
  return {
    styles: Object.fromEntries([...byRole].map(([role, style]) => [role, idOf(style)])) as Record<StyleRole, string>,
    paragraphStyles: new Map([...namedInAllLanguages(byRole, words), ...styles.filter(isOfParagraphs).map(named)]),
    fills: { head: fillOf(table, "firstRow"), label: fillOf(table, "firstCol"), total: fillOf(table, "lastRow") },
  };
}

function styleOfRole(styles: readonly XmlElement[], role: StyleRole, words: Words): XmlElement | undefined {
  const names = styleNames(role, words).map(keyOf);
  return names
    .map((name) => styles.findLast((style) => keyOf(nameOf(style)) === name))
    .find((one) => one !== undefined);
}

function namedInAllLanguages(byRole: ReadonlyMap<StyleRole, XmlElement | undefined>, words: Words) {
  return [...byRole].flatMap(([role, style]) =>
    style === undefined || !isOfParagraphs(style)
      ? []
      : styleNames(role, words).map((name) => [name, idOf(style)] as const),
  );
}

const idOf = (style: XmlElement | undefined) => style?.attributes["w:styleId"] ?? "";
const nameOf = (style: XmlElement) => valueOf(style, "w:name") ?? "";
const named = (style: XmlElement) => [nameOf(style), idOf(style)] as const;
const isOfParagraphs = ({ attributes }: XmlElement) => attributes["w:type"] === "paragraph";

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
    abstractIdOf({ style: styleNamed(styles, listStyleName(kind)), numbers, name: listStyleName(kind) });
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

// The styles of lists are Word's own: they have one name in every language.
const listStyleName = (kind: ListKind) => styleName(kind, standard.en);

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
