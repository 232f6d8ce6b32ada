import { packPart } from "../../../opc/pack-part.ts";
import type { PackageLimits } from "../../../opc/package-limits.ts";
import { parseXml } from "../../../opc/parse-xml.ts";
import { readPackage } from "../../../opc/read-package.ts";
import { collectParts } from "./collect-parts.ts";
import { compileFrame } from "./compile-frame.ts";
import { childrenNamed, readSection, shellFault } from "./read-section.ts";
import { readNumbering, readStyles } from "./read-styles.ts";
import type { FootnoteFrame, WordShell } from "./word-shell.ts";

/**
 * Take the look out of a Word file (reference.docx, perhaps edited in Word): its styles, lists, header, footer and
 * page set-up. Its text is left out, and so is everything that could act: macros, templates and files elsewhere.
 *
 * @throws ProblemError (package-damaged, package-too-large, reference-content)
 */
export function readShell(bytes: Uint8Array): WordShell {
  const files = readPackage(bytes, limits);
  const part = (name: string) => textOf(files, name);
  const document = part("word/document.xml");
  if (document === undefined) throw shellFault("no-word");
  const stylesXml = part("word/styles.xml");
  if (stylesXml === undefined) throw shellFault("no-styles");
  const collected = collectParts(files);
  const styles = readStyles(stylesXml);
  return {
    parts: [packPart("word/styles.xml", stylesXml), ...collected.parts],
    types: collected.types,
    relationships: collected.relationships,
    running: collected.running,
    ...styles,
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

/** The default look. Loads docx, which takes longer than a paper: keep the shell, or keep the bytes for `readShell`. */
export async function createShell(): Promise<WordShell> {
  return readShell(await compileFrame());
}

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
