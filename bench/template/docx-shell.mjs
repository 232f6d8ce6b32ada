import PizZip from "pizzip";
import { paragraph, part, run } from "./word-xml.mjs";

/** A .docx with the styles, running header and footer that every template shares. */
export function docxShell(body, headerText) {
  const zip = new PizZip();
  const files = {
    "[Content_Types].xml": contentTypes,
    "_rels/.rels": packageRelationships,
    "word/document.xml": part("document", `<w:body>${body}${section}</w:body>`),
    "word/styles.xml": part("styles", styles()),
    "word/header1.xml": part("hdr", paragraph("Header", run(headerText))),
    "word/footer1.xml": part("ftr", paragraph("Footer", field("PAGE"), run(" / "), field("NUMPAGES"))),
    "word/_rels/document.xml.rels": documentRelationships,
  };
  for (const [name, content] of Object.entries(files)) zip.file(name, content);
  return zip.generate({ type: "nodebuffer", compression: "DEFLATE" });
}

const field = (code) => `<w:fldSimple w:instr="${code}"><w:r><w:t>1</w:t></w:r></w:fldSimple>`;

const section =
  '<w:sectPr><w:headerReference w:type="default" r:id="rId2"/><w:footerReference w:type="default" r:id="rId3"/>' +
  '<w:pgSz w:w="11906" w:h="16838"/>' +
  '<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/>' +
  "</w:sectPr>";

function styles() {
  const fonts = '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="MS Mincho"/>';
  const language = '<w:lang w:val="en-US" w:eastAsia="ja-JP"/>';
  const defaults = `<w:docDefaults><w:rPrDefault><w:rPr>${fonts}<w:sz w:val="21"/>${language}</w:rPr></w:rPrDefault></w:docDefaults>`;
  return `${defaults}${paragraphStyles.map(paragraphStyle).join("")}${gridStyle}`;
}

/** id, name, paragraph properties, run properties */
const paragraphStyles = [
  ["Normal", "Normal", "", ""],
  ["Title", "Title", '<w:jc w:val="center"/>', '<w:b/><w:sz w:val="32"/>'],
  ["Heading1", "heading 1", '<w:keepNext/><w:outlineLvl w:val="0"/>', '<w:b/><w:sz w:val="26"/>'],
  ["Heading2", "heading 2", '<w:keepNext/><w:outlineLvl w:val="1"/>', '<w:b/><w:sz w:val="23"/>'],
  ["Heading3", "heading 3", '<w:keepNext/><w:outlineLvl w:val="2"/>', "<w:b/>"],
  ["BodyText", "Body Text", '<w:ind w:firstLine="210"/>', ""],
  ["Unit", "Unit", '<w:jc w:val="right"/>', '<w:sz w:val="18"/>'],
  ["Caption", "caption", "<w:keepNext/>", '<w:sz w:val="18"/>'],
  ["Item", "Item", '<w:ind w:left="210" w:hanging="210"/>', ""],
  ["Detail", "Detail", '<w:ind w:left="420"/>', ""],
  ["Cell", "Cell", "", '<w:sz w:val="18"/>'],
  ["CellHead", "Cell Head", "", '<w:b/><w:sz w:val="18"/>'],
  ["CellFigure", "Cell Figure", '<w:jc w:val="right"/>', '<w:sz w:val="18"/>'],
  ["Header", "header", '<w:jc w:val="right"/>', '<w:sz w:val="16"/>'],
  ["Footer", "footer", '<w:jc w:val="center"/>', '<w:sz w:val="16"/>'],
];

const paragraphStyle = ([id, name, paragraphProperties, runProperties]) =>
  `<w:style w:type="paragraph" ${id === "Normal" ? 'w:default="1" ' : ""}w:styleId="${id}"><w:name w:val="${name}"/>` +
  `${id === "Normal" ? "" : '<w:basedOn w:val="Normal"/>'}` +
  `<w:pPr>${paragraphProperties}</w:pPr><w:rPr>${runProperties}</w:rPr></w:style>`;

const edges = ["top", "left", "bottom", "right", "insideH", "insideV"];

const gridStyle =
  '<w:style w:type="table" w:styleId="Grid"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders>' +
  edges.map((edge) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`).join("") +
  "</w:tblBorders></w:tblPr></w:style>";

const word = "application/vnd.openxmlformats-officedocument.wordprocessingml";

const contentTypes =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  `<Override PartName="/word/document.xml" ContentType="${word}.document.main+xml"/>` +
  `<Override PartName="/word/styles.xml" ContentType="${word}.styles+xml"/>` +
  `<Override PartName="/word/header1.xml" ContentType="${word}.header+xml"/>` +
  `<Override PartName="/word/footer1.xml" ContentType="${word}.footer+xml"/>` +
  "</Types>";

const relationshipsOf = (entries) =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
  entries
    .map(
      ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${typeBase}/${type}" Target="${target}"/>`,
    )
    .join("") +
  "</Relationships>";

const typeBase = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const packageRelationships = relationshipsOf([["officeDocument", "word/document.xml"]]);

const documentRelationships = relationshipsOf([
  ["styles", "styles.xml"],
  ["header", "header1.xml"],
  ["footer", "footer1.xml"],
]);
