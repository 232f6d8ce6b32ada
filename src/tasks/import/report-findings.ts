import { groupBy } from "../../base/group-by.ts";
import type { Finding, FindingKind } from "../../import/finding.ts";
import type { ImportOutcome } from "./import-outcome.ts";
import { linePlace } from "./line-place.ts";
import { cellText } from "./markdown-table.ts";

/** What a person has to fill in or to look at. */
export function findingSections(outcome: ImportOutcome): string[] {
  const groups = groupBy(outcome.document.findings, ({ kind }) => kind);
  return [
    ...missingFiles(outcome),
    ...kinds.flatMap(([kind, heading]) => {
      const findings = groups.get(kind) ?? [];
      return findings.length === 0
        ? []
        : [`## ${heading}`, findings.map((one) => findingLine(one, outcome)).join("\n")];
    }),
    ...pdfRemarks(outcome),
  ];
}

const kinds: readonly (readonly [FindingKind, string])[] = [
  ["missing-field", "Fields not found"],
  ["unreadable-field", "Fields that could not be read"],
  ["unknown-project", "PJ names that no PJ has"],
  ["contradiction", "Contradictions inside the document"],
  ["index-mismatch", "The document's index against its sheets"],
  ["low-confidence", "Read, but look again"],
  ["unread-lines", "Lines nobody took"],
];

function missingFiles({ candidates }: ImportOutcome): string[] {
  const rows = candidates.flatMap(({ path, missing }) =>
    missing.length > 0 ? [`- ${path}: ${missing.join(", ")}`] : [],
  );
  return [
    "## To fill in by hand",
    ["- dataset.yaml: title, date and body of the document, if they still stand in from its file", ...rows].join("\n"),
  ];
}

function findingLine(finding: Finding, outcome: ImportOutcome): string {
  const id = finding.program === undefined ? undefined : outcome.ids[finding.program - 1]?.id;
  const where = [linePlace(outcome, finding.line), id, finding.field].filter((part) => part !== undefined);
  return `- ${where.length > 0 ? `${where.join(" · ")}: ` : ""}${cellText(finding.message)}`;
}

function pdfRemarks({ source: { pdf } }: ImportOutcome): string[] {
  if (pdf === undefined) return [];
  const remarks = [
    ...(pdf.withoutText.length > 0 ? [`- Pages without text (pictures?): ${pdf.withoutText.join(", ")}`] : []),
    ...(pdf.garbled.length > 0 ? [`- Pages whose letters make no Japanese text: ${pdf.garbled.join(", ")}`] : []),
    ...pdf.readings.map(({ page, text }) => `- Reading (ルビ) left out on page ${page}: ${cellText(text)}`),
  ];
  return remarks.length === 0 ? [] : ["## Pages", remarks.join("\n")];
}
