import type { ImportedProgram } from "../../import/imported-document.ts";
import type { AssignedId } from "../../import/records/assign-ids.ts";
import type { ImportOutcome } from "./import-outcome.ts";
import { cellText, markdownTable } from "./markdown-table.ts";

/** What document it was, and the programmes found in it. */
export function editionSections(outcome: ImportOutcome): string[] {
  const { source, document, ids } = outcome;
  return [
    "# Import report",
    [
      `- Document: ${cellText(source.fileName)}, ${source.fileDate}`,
      `- Edition: ${outcome.fiscalYear === undefined ? "not found in the document" : `fiscal year ${outcome.fiscalYear}`}`,
      `- Programmes: ${document.programs.length}; PJs in the document's index: ${document.projects.length}`,
      `- Lines: ${document.lines.length}${source.pdf === undefined ? "" : ` on ${source.pdf.pages} pages, as in import-text.txt`}`,
    ].join("\n"),
    "## Programmes",
    markdownTable(
      ["No", "File", "Programme", "PJ", "Budget (千円)", "KPI", "Topics", "Lines"],
      document.programs.map((program, at) => programRow(program, ids[at])),
    ),
    ...renamed(outcome),
  ];
}

/** Topics: past results / continuing / new. */
function programRow(program: ImportedProgram, assigned: AssignedId | undefined): string[] {
  const budget = Object.entries(program.budget.initial).map(([year, amount]) => `${year}: ${amountText(amount)}`);
  return [
    String(program.no),
    assigned?.id ?? "",
    program.name ?? "?",
    program.projects.join(" "),
    budget.join(", "),
    String(program.kpis.length),
    [program.results, program.continuing, program.new].map((topics) => topics.length).join(" / "),
    `${program.source.from}–${program.source.to}`,
  ];
}

function amountText(amount: number | null): string {
  return amount === null ? "－" : amount.toLocaleString("en-US");
}

function renamed({ document, ids }: ImportOutcome): string[] {
  const rows = ids.flatMap(({ no, id, by, knownName }) =>
    by === "near-name" || by === "other-name"
      ? [[id, knownName ?? "", document.programs[no - 1]?.name ?? "", by === "near-name" ? "similar" : "other name"]]
      : [],
  );
  if (rows.length === 0) return [];
  return [
    "## Taken for the same programme under another name",
    "Check each: is it the same programme?",
    markdownTable(["File", "Name so far", "Name in the document", "By"], rows),
  ];
}
