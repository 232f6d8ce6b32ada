import { parseXml } from "../../../opc/parse-xml.ts";
import { childrenNamed } from "./find-elements.ts";
import type { FootnoteFrame } from "./word-shell.ts";

/** The separators of the file's footnotes; its own notes are left out with its text. */
export function readFootnoteFrame(xml: string | undefined): FootnoteFrame {
  if (xml === undefined) return bare;
  const root = parseXml(xml);
  const separators = childrenNamed(root, "w:footnote").filter(({ attributes }) => attributes["w:type"] !== undefined);
  const first = root.children[0]?.start ?? xml.lastIndexOf("</");
  const ids = separators.map(({ attributes }) => Number(attributes["w:id"])).filter(Number.isSafeInteger);
  return {
    before: xml.slice(0, first) + separators.map(({ start, end }) => xml.slice(start, end)).join(""),
    after: xml.slice(xml.lastIndexOf("</")),
    nextId: Math.max(0, ...ids) + 1,
  };
}

const paragraph = (mark: string) =>
  `<w:p><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:${mark}/></w:r></w:p>`;

/** For files that have never had a footnote. */
const bare: FootnoteFrame = {
  before:
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">` +
    `<w:footnote w:type="separator" w:id="-1">${paragraph("separator")}</w:footnote>` +
    `<w:footnote w:type="continuationSeparator" w:id="0">${paragraph("continuationSeparator")}</w:footnote>`,
  after: "</w:footnotes>",
  nextId: 1,
};
