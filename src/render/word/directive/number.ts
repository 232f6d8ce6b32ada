import type { Language } from "../../../words/language.ts";
import { inlineXml } from "../body/inline.ts";
import { breakXml, gapXml, paragraphXml, runXml } from "../body/paragraph-xml.ts";
import type { WordScope } from "../body/scope.ts";
import { printedWidth } from "../body/table-grid.ts";
import { labelsIn } from "../markdown/directive-rule.ts";
import type { MarkdownNode } from "../markdown/parse-markdown.ts";
import type { DirectiveBlock } from "./attribute-values.ts";

/**
 * `::: number`: the box with meeting, date and paper number at the top right; each line is a line of its own.
 * `labels=取扱注意、委員限り` stand in a box of their own at the top left.
 */
export function numberXml({ directive, node, scope }: DirectiveBlock): string {
  const before = breakXml(scope);
  const { language } = scope.paper.shell.words;
  const lines = node.children.filter(({ type }) => type === "paragraph");
  const right = {
    width: boxWidth(scope, Math.max(...lines.map((line) => longestLine(line, language)))),
    text: linesXml(scope, lines),
  };
  const labels = labelsIn(directive);
  if (labels.length === 0) return before + boxesXml([right], "right") + gapXml(scope);
  const left = {
    width: boxWidth(scope, Math.max(...labels.map((label) => printedWidth(label, language)))),
    text: labelsXml(scope, labels),
  };
  return before + boxesXml([left, { width: scope.width - left.width - right.width }, right], "left") + gapXml(scope);
}

function linesXml(scope: WordScope, lines: readonly MarkdownNode[]): string {
  const style = scope.paper.shell.styles.number;
  const inner = { ...scope, keepLines: true };
  return lines
    .map((line) => paragraphXml(inner, { style }, inlineXml(line.children[0]?.token.children ?? [], inner)))
    .join("");
}

function labelsXml(scope: WordScope, labels: readonly string[]): string {
  const style = scope.paper.shell.styles.number;
  return labels.map((label) => paragraphXml(scope, { style }, runXml(label, "<w:rPr><w:b/><w:bCs/></w:rPr>"))).join("");
}

/** Boxes with borders, and the room between them, which has no text. Widths in twips. */
type Box = { readonly width: number; readonly text?: string };

function boxesXml(boxes: readonly Box[], align: "left" | "right"): string {
  const width = boxes.reduce((sum, box) => sum + box.width, 0);
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${width}" w:type="dxa"/><w:jc w:val="${align}"/><w:tblLayout w:type="fixed"/></w:tblPr>` +
    `<w:tblGrid>${boxes.map((box) => `<w:gridCol w:w="${box.width}"/>`).join("")}</w:tblGrid>` +
    `<w:tr>${boxes.map(boxXml).join("")}</w:tr></w:tbl>`
  );
}

function boxXml({ width, text }: Box): string {
  const borders = text === undefined ? "" : `<w:tcBorders>${sides}</w:tcBorders>`;
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${borders}<w:vAlign w:val="center"/></w:tcPr>${text || "<w:p/>"}</w:tc>`;
}

const sides = ["top", "left", "bottom", "right"]
  .map((name) => `<w:${name} w:val="single" w:sz="8" w:space="0" w:color="auto"/>`)
  .join("");

function boxWidth(scope: WordScope, characters: number): number {
  return Math.min(Math.max(characters, 6) * halfCharacter + margins, Math.floor(scope.width / 2));
}

/** Half the width of a character of this box's style (10.5 pt), and the margins of its cell, in twips. */
const halfCharacter = 107;
const margins = 300;

function longestLine({ children }: MarkdownNode, language: Language): number {
  const tokens = children[0]?.token.children ?? [];
  const text = tokens.map(({ type, content }) => (type.endsWith("break") ? "\n" : content)).join("");
  return Math.max(...text.split("\n").map((line) => printedWidth(line, language)));
}
