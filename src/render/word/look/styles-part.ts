import { escapeXml } from "../../../opc/escape-xml.ts";
import { type Language, languageTags } from "../../../words/language.ts";
import type { Words } from "../../../words/paper-words.ts";
import { inEnglish } from "./english-styles.ts";
import { formStylesIn } from "./form-styles.ts";
import { headingStyles, runningStyles } from "./running-styles.ts";
import { fontXml, type ParagraphStyle, paragraphStyleXml, styleName } from "./style-xml.ts";
import { contentsStyles, listStyles, tableStyles } from "./table-styles.ts";

/**
 * styles.xml of the default look.
 *
 * Written here and not with docx, which knows no table styles, no kinsoku or autoSpace settings, and adds its own
 * Western headings.
 */
export function stylesPart(words: Words): string {
  const paragraphs = stylesIn(words.language).map((style) => paragraphStyleXml(style, words));
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">` +
    `${defaults(words)}${paragraphs.join("")}${characterStyles(words)}${usualTableStyles(words)}</w:styles>`
  );
}

/** In a Japanese paper Japanese is the language of Latin letters too, or Word marks every abbreviation as misspelt. */
const defaults = (words: Words) =>
  `<w:docDefaults><w:rPrDefault><w:rPr>${fontXml("text", words)}<w:kern w:val="2"/><w:sz w:val="21"/><w:szCs w:val="21"/>` +
  `<w:lang w:val="${languageTags[words.language]}" w:eastAsia="${languageTags.ja}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl/></w:pPr></w:pPrDefault></w:docDefaults>`;

const character = (id: string, name: string, properties: string) =>
  `<w:style w:type="character" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="DefaultParagraphFont"/><w:qFormat/><w:rPr>${properties}</w:rPr></w:style>`;

const characterStyles = (words: Words) =>
  `<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:semiHidden/></w:style>` +
  character("Strong", "Strong", `${fontXml("head", words)}<w:b/><w:bCs/>`) +
  character("Emphasis", "Emphasis", emphasis[words.language]) +
  character("HTMLCode", "HTML Code", fontXml("fixed", words)) +
  character("Hyperlink", "Hyperlink", '<w:color w:val="0563C1"/><w:u w:val="single"/>') +
  character("FootnoteReference", "footnote reference", '<w:vertAlign w:val="superscript"/>');

/** Dots beside the characters: Japanese has no italics. */
const emphasis = { ja: '<w:em w:val="dot"/>', en: "<w:i/><w:iCs/>" } as const;

const line = (side: string, size: number) => `<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="auto"/>`;
const margins = (top: number, side: number) =>
  `<w:tblCellMar><w:top w:w="${top}" w:type="dxa"/><w:left w:w="${side}" w:type="dxa"/><w:bottom w:w="${top}" w:type="dxa"/><w:right w:w="${side}" w:type="dxa"/></w:tblCellMar>`;
const shade = (part: string, fill: string) =>
  `<w:tblStylePr w:type="${part}"><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="${fill}"/></w:tcPr></w:tblStylePr>`;

/** The table style's shades of first row, first column and last row are those of header, label and total cells. */
const usualTableStyles = (words: Words) =>
  `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:semiHidden/>` +
  `<w:tblPr><w:tblInd w:w="0" w:type="dxa"/>${margins(0, 100)}</w:tblPr></w:style>` +
  `<w:style w:type="table" w:customStyle="1" w:styleId="PaperTable"><w:name w:val="${escapeXml(styleName("table", words))}"/><w:basedOn w:val="TableNormal"/><w:qFormat/>` +
  `<w:tblPr><w:tblBorders>${line("top", 6)}${line("left", 6)}${line("bottom", 6)}${line("right", 6)}${line("insideH", 4)}${line("insideV", 4)}</w:tblBorders>${margins(0, 80)}</w:tblPr>` +
  `${shade("firstRow", "DEE6EF")}${shade("lastRow", "F2F2F2")}${shade("firstCol", "EEF2F7")}</w:style>` +
  `<w:style w:type="table" w:customStyle="1" w:styleId="PaperBox"><w:name w:val="${escapeXml(styleName("box", words))}"/><w:basedOn w:val="TableNormal"/><w:qFormat/>` +
  `<w:tblPr>${margins(20, 100)}</w:tblPr></w:style>`;

/** Every paragraph style of the default look, Normal first. */
function stylesIn(language: Language): readonly ParagraphStyle[] {
  const running = [...runningStyles, ...headingStyles, ...listStyles, ...contentsStyles, ...tableStyles];
  return [...(language === "ja" ? running : running.map(inEnglish)), ...formStylesIn(language)];
}
