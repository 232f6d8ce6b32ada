import { escapeXml } from "../../../opc/escape-xml.ts";
import { takeBookmarks } from "./bookmarks.ts";
import type { Alignment, WordScope } from "./scope.ts";

/** What a paragraph has beyond its text. */
type ParagraphOptions = {
  /** Style id; "" takes the shell's default paragraph */
  readonly style: string;
  readonly keepNext?: boolean;
  readonly align?: Alignment | undefined;
  readonly list?: { readonly id: number; readonly level: number };
  /** w:ind in twips from the left */
  readonly indent?: number;
  /** w:tabs or w:pBdr elements; they must come in the order of the schema */
  readonly border?: string;
  readonly tabs?: string;
  /** Height of each line in twips, whatever the style says */
  readonly exactLine?: number;
  /** Level in Word's navigation from 1, in place of the style's */
  readonly outline?: number | undefined;
  /** A w:sectPr that ends a section here */
  readonly section?: string;
};

/** A w:p. A page break that is due goes before it. */
export function paragraphXml(scope: WordScope, options: ParagraphOptions, runs: string): string {
  return `<w:p>${propertiesXml(scope, options)}${takeBookmarks(scope.paper)}${runs}</w:p>`;
}

/** The order of the elements is the schema's. */
function propertiesXml(scope: WordScope, options: ParagraphOptions): string {
  const { style, align = scope.align, list, indent } = options;
  const properties =
    (style === "" ? "" : `<w:pStyle w:val="${style}"/>`) +
    (options.keepNext === true || scope.keepNext ? "<w:keepNext/>" : "") +
    (takeBreak(scope) ? "<w:pageBreakBefore/>" : "") +
    (list === undefined ? "" : `<w:numPr><w:ilvl w:val="${list.level}"/><w:numId w:val="${list.id}"/></w:numPr>`) +
    (options.border ?? "") +
    (options.tabs ?? "") +
    (options.exactLine === undefined ? "" : exactXml(options.exactLine)) +
    (indent === undefined ? "" : `<w:ind w:left="${indent}" w:firstLine="0"/>`) +
    (align === undefined || align === "left" ? leftXml(align) : `<w:jc w:val="${align}"/>`) +
    (options.outline === undefined ? "" : `<w:outlineLvl w:val="${options.outline - 1}"/>`) +
    (options.section ?? "");
  return properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`;
}

/** Off the grid, or a line would be as high as the grid's. */
const exactXml = (line: number) =>
  `<w:snapToGrid w:val="0"/><w:spacing w:before="0" w:after="0" w:line="${line}" w:lineRule="exact"/>`;

const leftXml = (align: Alignment | undefined) => (align === "left" ? '<w:jc w:val="left"/>' : "");

function takeBreak({ paper }: WordScope): boolean {
  const isDue = paper.breakBefore;
  paper.breakBefore = false;
  return isDue;
}

/** A paragraph of no height, to carry a page break to a table, or a section's end. */
export function hairlineXml(scope: WordScope, section = ""): string {
  const style = scope.paper.shell.styles.gap;
  const properties = `${style === "" ? "" : `<w:pStyle w:val="${style}"/>`}${takeBreak(scope) ? "<w:pageBreakBefore/>" : ""}`;
  return `<w:p><w:pPr>${properties}<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/><w:rPr><w:sz w:val="2"/></w:rPr>${section}</w:pPr></w:p>`;
}

/** The page break that is due before a table. */
export function breakXml(scope: WordScope): string {
  return scope.paper.breakBefore ? hairlineXml(scope) : "";
}

/** The space below a table; it also keeps two tables from growing together. */
export function gapXml(scope: WordScope): string {
  return paragraphXml(scope, { style: scope.paper.shell.styles.gap }, "");
}

/** A w:r with text. Line feeds become line breaks, tabs become tabs; every other character stays as it is. */
export function runXml(text: string, properties: string): string {
  return `<w:r>${properties}${textXml(text)}</w:r>`;
}

/** A w:rPr around run properties, "" where there are none. */
export function runProperties(properties: string): string {
  return properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`;
}

function textXml(text: string): string {
  if (!/[\n\r\t]/.test(text)) return plain(text);
  return text
    .split(/(\r\n|[\n\r\t])/)
    .map((piece) => elements[piece] ?? (piece === "" ? "" : plain(piece)))
    .join("");
}

const elements: Readonly<Record<string, string>> = {
  "\t": "<w:tab/>",
  "\n": "<w:br/>",
  "\r": "<w:br/>",
  "\r\n": "<w:br/>",
};

const plain = (text: string) => `<w:t xml:space="preserve">${escapeXml(text)}</w:t>`;
