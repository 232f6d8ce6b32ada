import type { PaperSize } from "../../../model/field-types.ts";
import { escapeXml } from "../../../opc/escape-xml.ts";
import { packPart } from "../../../opc/pack-part.ts";
import type { PackageLimits } from "../../../opc/package-limits.ts";
import { parseXml } from "../../../opc/parse-xml.ts";
import { readPackage } from "../../../opc/read-package.ts";
import { say, type Words } from "../../../words/paper-words.ts";
import { numberingPart, settingsPart } from "../look/numbering-part.ts";
import { stylesPart } from "../look/styles-part.ts";
import { collectParts } from "./collect-parts.ts";
import { compileFrame, pagesMark } from "./compile-frame.ts";
import { childrenNamed, readSection, shellFault } from "./read-section.ts";
import { readNumbering, readStyles } from "./read-styles.ts";
import type { FootnoteFrame, WordShell } from "./word-shell.ts";

/**
 * Take the look out of a Word file (reference.docx, perhaps edited in Word): its styles, lists, header, footer and
 * page set-up. Its text is left out, and so is everything that could act: macros, templates and files elsewhere.
 *
 * @param words what papers of this look say that is no template's
 * @throws ProblemError (package-damaged, package-too-large, reference-content)
 */
export function readShell(bytes: Uint8Array, words: Words): WordShell {
  return shellOf(readPackage(bytes, limits), words);
}

function shellOf(files: ReadonlyMap<string, Uint8Array>, words: Words): WordShell {
  const part = (name: string) => textOf(files, name);
  const document = part("word/document.xml");
  if (document === undefined) throw shellFault("no-word");
  const stylesXml = part("word/styles.xml");
  if (stylesXml === undefined) throw shellFault("no-styles");
  const collected = collectParts(files);
  return {
    words,
    parts: [packPart("word/styles.xml", stylesXml), ...collected.parts],
    types: collected.types,
    relationships: collected.relationships,
    running: collected.running,
    ...readStyles(stylesXml, words),
    numbering: readNumbering(part("word/numbering.xml"), stylesXml),
    footnotes: readFootnoteFrame(part("word/footnotes.xml")),
    section: readSection({ xml: document, root: parseXml(document) }, collected.sectionIds),
  };
}

/** A look with a coat of arms or two in its header is far below this. */
const limits: PackageLimits = { totalSize: 40_000_000, parts: 500 };

function textOf(files: ReadonlyMap<string, Uint8Array>, name: string): string | undefined {
  const bytes = files.get(name);
  return bytes === undefined ? undefined : Buffer.from(bytes).toString("utf8");
}

/** What the default look depends on. */
export type LookSetting = { readonly words: Words; readonly paper: PaperSize };

/** The default look: the frame made with docx, with styles, lists, settings and footer of our own in it. */
export async function createShell({ words, paper }: LookSetting): Promise<WordShell> {
  const frame = await compileFrame({ paper, hasGrid: words.language === "ja" });
  const parts = {
    ...frame,
    "word/styles.xml": stylesPart(words),
    "word/numbering.xml": numberingPart(words),
    "word/settings.xml": settingsPart(words),
    "word/footer1.xml": footerPart(frame["word/footer1.xml"] ?? "", words),
  };
  return shellOf(new Map(Object.entries(parts).map(([name, text]) => [name, Buffer.from(text)])), words);
}

/** Page numbers are fields in the words around them. */
function footerPart(frame: string, words: Words): string {
  const pieces = say(words, "look.pages", { page: "\0PAGE\0", pages: "\0NUMPAGES\0" }).split("\0");
  const runs = pieces.map((piece, index) => (index % 2 === 1 ? fieldXml(piece) : textXml(piece)));
  return frame.replace(`<w:r>${textOfRun(pagesMark)}</w:r>`, () => runs.join(""));
}

const fieldXml = (code: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">${code}</w:instrText></w:r>` +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const textXml = (text: string) => (text === "" ? "" : `<w:r>${textOfRun(escapeXml(text))}</w:r>`);
const textOfRun = (text: string) => `<w:t xml:space="preserve">${text}</w:t>`;

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
