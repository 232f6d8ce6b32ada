import { renderSection } from "./page-shape.ts";
import type { PaperState } from "./paper-state.ts";

/** w:sectPr of the section at hand. The first page of a paper may go without header and footer. */
export function endSection(paper: PaperState): string {
  const section = renderSection(paper.shell.section, paper.page);
  const isBare = paper.isFirstPageBare;
  paper.isFirstPageBare = false;
  return isBare && !section.includes("<w:titlePg") ? withTitlePage(section) : section;
}

/** The order of the elements is the schema's. */
function withTitlePage(section: string): string {
  const next = /<w:(?:textDirection|bidi|rtlGutter|docGrid)\b|<\/w:sectPr>/.exec(section);
  const at = next?.index ?? 0;
  return `${section.slice(0, at)}<w:titlePg/>${section.slice(at)}`;
}
