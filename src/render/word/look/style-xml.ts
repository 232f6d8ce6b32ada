import { escapeXml } from "../../../opc/escape-xml.ts";
import type { Language } from "../../../words/language.ts";
import { say, standard, type Words } from "../../../words/paper-words.ts";

/** A paragraph style in the terms of whoever designs the look. Lengths in points unless said otherwise. */
export type ParagraphStyle = StyleOfWord | StyleOfOurs;
/** Word's own name of a style that it has */
type StyleOfWord = StyleFormat & { readonly name: string };
type StyleOfOurs = StyleFormat & { readonly own: OwnStyle };

/** What a style sets. */
export type StyleFormat = {
  readonly id: string;
  readonly basedOn?: string;
  readonly next?: string;
  readonly font?: Face;
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

/** What text is set in: running text, headings and tables, code. */
export type Face = "text" | "head" | "fixed";

/** w:rFonts for every kind of script. A Latin face has no Japanese characters: names in Japanese take Word's own. */
export function fontXml(font: Face, words: Words): string {
  const face = escapeXml(say(words, `look.font.${font}`));
  const eastAsian = words.language === "ja" ? face : "MS Gothic";
  return `<w:rFonts w:ascii="${face}" w:eastAsia="${eastAsian}" w:hAnsi="${face}" w:cs="${face}"/>`;
}

/** A w:style. The order of the elements is the schema's. */
export function paragraphStyleXml(style: ParagraphStyle, words: Words): string {
  const { id, basedOn, next } = style;
  const isDefault = id === "Normal" ? ' w:default="1"' : "";
  const name = "own" in style ? styleName(style.own, words) : style.name;
  return (
    `<w:style w:type="paragraph"${isDefault}${"own" in style ? ' w:customStyle="1"' : ""} w:styleId="${id}"><w:name w:val="${escapeXml(name)}"/>` +
    (basedOn === undefined ? "" : `<w:basedOn w:val="${basedOn}"/>`) +
    (next === undefined ? "" : `<w:next w:val="${next}"/>`) +
    (style.quick === false ? "" : "<w:qFormat/>") +
    `<w:pPr>${paragraphXml(style, words)}</w:pPr><w:rPr>${runXml(style, words)}</w:rPr></w:style>`
  );
}

/**
 * Kinsoku keeps brackets and punctuation off the wrong ends of lines, hanging punctuation is allowed, and no space
 * is put between Japanese and Latin letters or digits: a date stays in one piece. English has no use for these.
 */
const lineBreaking: Readonly<Record<Language, string>> = {
  ja: '<w:kinsoku/><w:wordWrap/><w:overflowPunct/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>',
  en: '<w:kinsoku w:val="0"/><w:overflowPunct w:val="0"/>',
};

function paragraphXml(style: ParagraphStyle, { language }: Words): string {
  const { border, shade, grid, align, outline } = style;
  return (
    (style.keepNext === true ? "<w:keepNext/>" : "") +
    (style.keepLines === true ? "<w:keepLines/>" : "") +
    (style.list === undefined ? "" : `<w:numPr><w:numId w:val="${style.list}"/></w:numPr>`) +
    (border === undefined ? "" : `<w:pBdr>${border}</w:pBdr>`) +
    (shade === undefined ? "" : `<w:shd w:val="clear" w:color="auto" w:fill="${shade}"/>`) +
    (style.id === "Normal" ? lineBreaking[language] : "") +
    (grid === undefined ? "" : `<w:snapToGrid w:val="${grid ? 1 : 0}"/>`) +
    spacingXml(style) +
    indentXml(style, language) +
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

/**
 * In twips, and for Japanese in characters too, which Word follows when sizes change. English has no characters of one
 * width to count.
 */
function indentXml({ left, hanging, firstLine, size = 10.5 }: ParagraphStyle, language: Language): string {
  const side = (name: string, characters: number | undefined) => {
    if (characters === undefined) return "";
    const counted = language === "ja" ? ` w:${name}Chars="${Math.round(characters * 100)}"` : "";
    return `${counted} w:${name}="${Math.round(characters * size * 20)}"`;
  };
  const attributes = side("left", left) + side("hanging", hanging) + side("firstLine", firstLine);
  return attributes === "" ? "" : `<w:ind${attributes}/>`;
}

function runXml({ font, size, bold, color }: ParagraphStyle, words: Words): string {
  return (
    (font === undefined ? "" : fontXml(font, words)) +
    (bold === undefined ? "" : `<w:b w:val="${bold ? 1 : 0}"/><w:bCs w:val="${bold ? 1 : 0}"/>`) +
    (color === undefined ? "" : `<w:color w:val="${color}"/>`) +
    (size === undefined ? "" : `<w:sz w:val="${size * 2}"/><w:szCs w:val="${size * 2}"/>`)
  );
}

/** Word's own styles, by the part they play. Names are as Word writes them into files. */
const builtIn = {
  body: "Body Text",
  title: "Title",
  heading1: "heading 1",
  heading2: "heading 2",
  heading3: "heading 3",
  heading4: "heading 4",
  bullet: "List Bullet",
  decimal: "List Number",
  paren: "List Number 2",
  circled: "List Number 3",
  listText: "List Continue",
  quote: "Quote",
  code: "HTML Preformatted",
  caption: "caption",
  footnote: "footnote text",
  toc1: "toc 1",
  toc2: "toc 2",
  toc3: "toc 3",
  tocHead: "TOC Heading",
  strong: "Strong",
  emphasis: "Emphasis",
  codeText: "HTML Code",
  link: "Hyperlink",
  footnoteMark: "footnote reference",
} as const;

/** Styles of ours: each is called by a word of the language. */
const own = [
  "plain",
  "note",
  "unit",
  "figure",
  "gap",
  "number",
  "itemHead",
  "itemText",
  "tableText",
  "tableHead",
  "boxText",
  "boxHead",
  "formText",
  "formTableText",
  "formTableHead",
  "formBoxHead",
  "formUnit",
  "formNote",
  "smallFormText",
  "smallFormTableText",
  "smallFormTableHead",
  "smallFormBoxHead",
  "smallFormUnit",
  "smallFormNote",
  "table",
  "box",
] as const;

/** A part that a style of ours plays. */
export type OwnStyle = (typeof own)[number];
/** A part that a Word style plays: what our writers set. */
export type StyleRole = keyof typeof builtIn | OwnStyle;
export const styleRoles = [...(Object.keys(builtIn) as (keyof typeof builtIn)[]), ...own] satisfies StyleRole[];

/** What the style of a part is called in Word. */
export function styleName(role: StyleRole, words: Words): string {
  return role in builtIn ? builtIn[role as keyof typeof builtIn] : say(words, `look.style.${role as OwnStyle}`);
}

/** The same in every language: an office writes its look in its own, whatever its dataset is written in. */
export function styleNames(role: StyleRole, words: Words): readonly string[] {
  return [...new Set([words, ...Object.values(standard)].map((one) => styleName(role, one)))];
}
