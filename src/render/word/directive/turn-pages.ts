import { endSection } from "../body/end-section.ts";
import type { PageShape } from "../body/page-shape.ts";
import { hairlineXml } from "../body/paragraph-xml.ts";
import type { Scope } from "../body/scope.ts";

/**
 * End the section at hand, so that what follows stands on pages that lie as `shape` says.
 *
 * Nothing ends where nothing stands yet: the first section of a paper, or one that would be an empty page.
 */
export function turnPages(scope: Scope, shape: PageShape): string {
  const { paper } = scope;
  paper.turnTo = null;
  if (shape === paper.page) return "";
  const ended = paper.sectionIsEmpty ? "" : endSection(paper);
  paper.page = shape;
  if (ended === "") return "";
  // A section begins a page anyhow.
  paper.breakBefore = false;
  paper.sectionIsEmpty = true;
  return hairlineXml(scope, ended);
}
