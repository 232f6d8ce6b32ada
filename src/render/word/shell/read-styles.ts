import { parseXml, type XmlElement } from "../../../opc/parse-xml.ts";
import { childrenNamed, valueOf } from "./find-elements.ts";
import { styleRoles, type StyleRole } from "./style-roles.ts";
import type { WordShell } from "./word-shell.ts";

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
