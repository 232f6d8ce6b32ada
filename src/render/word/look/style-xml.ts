import { escapeXml } from "../../../opc/escape-xml.ts";

/** A paragraph style in the terms of whoever designs the look. Lengths in points unless said otherwise. */
export type ParagraphStyle = {
  readonly id: string;
  /** As Word shows it, or Word's own English name of a built-in style */
  readonly name: string;
  readonly basedOn?: string;
  readonly next?: string;
  readonly font?: "mincho" | "gothic" | "fixed";
  readonly size?: number;
  readonly bold?: boolean;
  readonly color?: string;
  readonly align?: "left" | "center" | "right" | "both";
  readonly before?: number;
  readonly after?: number;
  /** Lines as a multiple of the font's own height, or an exact height that keeps a page's length the same in all fonts */
  readonly line?: { readonly times: number } | { readonly exact: number };
  /** In characters of the style's size */
  readonly left?: number;
  readonly hanging?: number;
  readonly firstLine?: number;
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  /** Level in Word's navigation, from 1 */
  readonly outline?: number;
  /** Whether lines sit on the page's grid; a line taller than the pitch would take two */
  readonly grid?: boolean;
  /** Id of the w:num that marks paragraphs of this style */
  readonly list?: number;
  /** w:pBdr children */
  readonly border?: string;
  readonly shade?: string;
  /** Shown among Word's quick styles */
  readonly quick?: boolean;
};

/** Word on Windows has both faces; their lines are exactly one em high, so nothing takes two lines of the grid. */
const faces = { mincho: "ＭＳ 明朝", gothic: "ＭＳ ゴシック", fixed: "ＭＳ ゴシック" } as const;

/** w:rFonts for every kind of script. */
export function fontXml(font: keyof typeof faces): string {
  const face = faces[font];
  return `<w:rFonts w:ascii="${face}" w:eastAsia="${face}" w:hAnsi="${face}" w:cs="${face}"/>`;
}

/** A w:style. The order of the elements is the schema's. */
export function paragraphStyleXml(style: ParagraphStyle): string {
  const { id, name, basedOn, next } = style;
  const isDefault = id === "Normal" ? ' w:default="1"' : "";
  const custom = /[^ -~]/.test(name) ? ' w:customStyle="1"' : "";
  return (
    `<w:style w:type="paragraph"${isDefault}${custom} w:styleId="${id}"><w:name w:val="${escapeXml(name)}"/>` +
    (basedOn === undefined ? "" : `<w:basedOn w:val="${basedOn}"/>`) +
    (next === undefined ? "" : `<w:next w:val="${next}"/>`) +
    (style.quick === false ? "" : "<w:qFormat/>") +
    `<w:pPr>${paragraphXml(style)}</w:pPr><w:rPr>${runXml(style)}</w:rPr></w:style>`
  );
}

/**
 * Kinsoku keeps brackets and punctuation off the wrong ends of lines, hanging punctuation is allowed, and no space
 * is put between Japanese and Latin letters or digits: 令和７年６月13日 stays in one piece.
 */
const japaneseLines = '<w:kinsoku/><w:wordWrap/><w:overflowPunct/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>';

function paragraphXml(style: ParagraphStyle): string {
  const { border, shade, grid, align, outline } = style;
  return (
    (style.keepNext === true ? "<w:keepNext/>" : "") +
    (style.keepLines === true ? "<w:keepLines/>" : "") +
    (style.list === undefined ? "" : `<w:numPr><w:numId w:val="${style.list}"/></w:numPr>`) +
    (border === undefined ? "" : `<w:pBdr>${border}</w:pBdr>`) +
    (shade === undefined ? "" : `<w:shd w:val="clear" w:color="auto" w:fill="${shade}"/>`) +
    (style.id === "Normal" ? japaneseLines : "") +
    (grid === undefined ? "" : `<w:snapToGrid w:val="${grid ? 1 : 0}"/>`) +
    spacingXml(style) +
    indentXml(style) +
    (align === undefined ? "" : `<w:jc w:val="${align}"/>`) +
    (outline === undefined ? "" : `<w:outlineLvl w:val="${outline - 1}"/>`)
  );
}

function spacingXml({ before, after, line }: ParagraphStyle): string {
  const attributes =
    (before === undefined ? "" : ` w:before="${before * 20}"`) +
    (after === undefined ? "" : ` w:after="${after * 20}"`) +
    (line === undefined ? "" : lineXml(line));
  return attributes === "" ? "" : `<w:spacing${attributes}/>`;
}

function lineXml(line: NonNullable<ParagraphStyle["line"]>): string {
  return "exact" in line
    ? ` w:line="${Math.round(line.exact * 20)}" w:lineRule="exact"`
    : ` w:line="${Math.round(line.times * 240)}" w:lineRule="auto"`;
}

/** Both in characters, which Word follows when sizes change, and in twips, which other programs read. */
function indentXml({ left, hanging, firstLine, size = 10.5 }: ParagraphStyle): string {
  const side = (name: string, characters: number | undefined) =>
    characters === undefined
      ? ""
      : ` w:${name}Chars="${Math.round(characters * 100)}" w:${name}="${Math.round(characters * size * 20)}"`;
  const attributes = side("left", left) + side("hanging", hanging) + side("firstLine", firstLine);
  return attributes === "" ? "" : `<w:ind${attributes}/>`;
}

function runXml({ font, size, bold, color }: ParagraphStyle): string {
  return (
    (font === undefined ? "" : fontXml(font)) +
    (bold === undefined ? "" : `<w:b w:val="${bold ? 1 : 0}"/><w:bCs w:val="${bold ? 1 : 0}"/>`) +
    (color === undefined ? "" : `<w:color w:val="${color}"/>`) +
    (size === undefined ? "" : `<w:sz w:val="${size * 2}"/><w:szCs w:val="${size * 2}"/>`)
  );
}
