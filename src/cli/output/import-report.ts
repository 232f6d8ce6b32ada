import { join } from "node:path";
import { type FilePlan, type ImportOutcome, linePlace } from "../../tasks/import/import-outcome.ts";
import { lineCounts } from "../../tasks/import/report-lines.ts";
import { describeChange, isWorthTelling } from "../../tasks/import/report-text.ts";
import { findingText } from "../../words/finding-words.ts";
import { tableLines } from "./text-columns.ts";

/** What an import found and changes, for the terminal. */
export function importLines(outcome: ImportOutcome, { into }: { readonly into: string }): string {
  const { document, files, source } = outcome;
  const year = outcome.fiscalYear === undefined ? "" : `, fiscal year ${outcome.fiscalYear}`;
  const lines = lineCounts(document.lines).map(([reason, count]) => `${count} ${reason}`);
  return [
    `${document.programs.length} programmes, ${document.projects.length} PJs in ${source.fileName}${year}\n`,
    `lines: ${lines.join(", ")}\n`,
    ...findingLines(outcome),
    ...renamedLines(outcome),
    tableLines(files.filter(isListed).map((file) => [file.state, file.path, file.name ?? ""])),
    ...files.flatMap((file) => changeLines(file, into)),
    keptLine(files),
  ].join("");
}

function isListed({ state }: FilePlan): boolean {
  return state !== "same";
}

function findingLines(outcome: ImportOutcome): string[] {
  return outcome.document.findings.map(({ kind, line, program, ...words }) => {
    const id = program === undefined ? undefined : outcome.ids[program - 1]?.id;
    const where = [linePlace(outcome, line), id].filter((part) => part !== undefined).join(", ");
    return `${kind}${where === "" ? "" : ` (${where})`}: ${findingText(words, "en")}\n`;
  });
}

function renamedLines({ document, ids }: ImportOutcome): string[] {
  return ids.flatMap(({ no, id, by, knownName }) => {
    if (by !== "near-name" && by !== "other-name") return [];
    return [`matched ${id}: ${knownName} → ${document.programs[no - 1]?.name ?? "?"}\n`];
  });
}

function changeLines(file: FilePlan, into: string): string[] {
  return file.changes
    .filter((placed) => isWorthTelling(placed) && placed.change.kind !== "kept")
    .map(({ change, place }) => `${join(into, file.path)}:${place.line ?? 1} ${describeChange(change)}\n`);
}

/** Hand-made texts can be many, and nothing happens to them. */
function keptLine(files: readonly FilePlan[]): string {
  const kept = files.flatMap(({ changes }) => changes).filter(({ change }) => change.kind === "kept");
  if (kept.length === 0) return "";
  return kept.length === 1 ? "1 edit by hand is kept\n" : `${kept.length} edits by hand are kept\n`;
}
