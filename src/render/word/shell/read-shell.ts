import { packPart } from "../../../opc/pack-part.ts";
import type { PackageLimits } from "../../../opc/package-limits.ts";
import { readPackage } from "../../../opc/read-package.ts";
import { parseXml } from "../../../opc/parse-xml.ts";
import { collectParts } from "./collect-parts.ts";
import { readFootnoteFrame } from "./read-footnote-frame.ts";
import { readNumbering } from "./read-numbering.ts";
import { readSection } from "./read-section.ts";
import { readStyles } from "./read-styles.ts";
import { shellFault } from "./shell-fault.ts";
import type { WordShell } from "./word-shell.ts";

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
  if (document === undefined) throw shellFault("it is no Word file (.docx)");
  const stylesXml = part("word/styles.xml");
  if (stylesXml === undefined) throw shellFault("it has no styles");
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
