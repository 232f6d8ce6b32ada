import { editionSections } from "./report-edition.ts";
import { findingSections } from "./report-findings.ts";
import { lineSections } from "./report-lines.ts";
import type { ImportOutcome } from "./import-outcome.ts";
import { changeSections } from "./report-changes.ts";

/** import-report.md: what was found, what is missing or doubtful, and where every line of the document went. */
export function reportText(outcome: ImportOutcome): string {
  const sections = [
    ...editionSections(outcome),
    ...findingSections(outcome),
    ...changeSections(outcome),
    ...lineSections(outcome),
  ];
  return `${sections.filter((section) => section !== "").join("\n\n")}\n`;
}
