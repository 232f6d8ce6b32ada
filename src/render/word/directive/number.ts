import type { DirectiveBlock } from "../body/directive.ts";
import { breakXml, gapXml, paragraphXml } from "../body/paragraph-xml.ts";
import { inlineXml } from "../body/inline.ts";
import type { MarkdownNode } from "../markdown/markdown-node.ts";
import { printedWidth } from "../body/column-widths.ts";

/** `::: number`: the box with meeting, date and paper number at the top right; each line is a line of its own. */
export function numberXml({ node, scope }: DirectiveBlock): string {
  const style = scope.paper.shell.styles.number;
  const before = breakXml(scope);
  const lines = node.children.filter(({ type }) => type === "paragraph");
  const width = Math.min(Math.max(...lines.map(longestLine), 6) * halfCharacter + margins, scope.width);
  const inner = { ...scope, keepLines: true };
  const text = lines.map((line) =>
    paragraphXml(inner, { style }, inlineXml(line.children[0]?.token.children ?? [], inner)),
  );
  const side = (name: string) => `<w:${name} w:val="single" w:sz="8" w:space="0" w:color="auto"/>`;
  return (
    `${before}<w:tbl><w:tblPr><w:tblW w:w="${width}" w:type="dxa"/><w:jc w:val="right"/>` +
    `<w:tblBorders>${["top", "left", "bottom", "right"].map(side).join("")}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr>` +
    `<w:tblGrid><w:gridCol w:w="${width}"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>` +
    `${text.join("") || "<w:p/>"}</w:tc></w:tr></w:tbl>${gapXml(scope)}`
  );
}

/** Half the width of a character of this box's style (10.5 pt), and the margins of its cell, in twips. */
const halfCharacter = 107;
const margins = 300;

function longestLine({ children }: MarkdownNode): number {
  const tokens = children[0]?.token.children ?? [];
  const text = tokens.map(({ type, content }) => (type.endsWith("break") ? "\n" : content)).join("");
  return Math.max(...text.split("\n").map(printedWidth));
}
