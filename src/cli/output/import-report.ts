import { join } from "node:path";
import { type FilePlan, type ImportOutcome, linePlace } from "../../tasks/import/import-outcome.ts";
import { lineCounts } from "../../tasks/import/report-lines.ts";
import { describeChange, isWorthTelling } from "../../tasks/import/report-text.ts";
import type { CommandWords } from "../../words/command-words.ts";
import { findingText } from "../../words/finding-words.ts";
import type { Terminal } from "./terminal.ts";
import { tableLines } from "./text-columns.ts";

/** What an import found and changes, for the terminal. */
export function importLines(outcome: ImportOutcome, { into, terminal }: Telling): string {
  const { document, files, source, fiscalYear } = outcome;
  const words = terminal.words.imports;
  const counts = { programs: document.programs.length, projects: document.projects.length };
  const lines = lineCounts(document.lines).map(([reason, count]) => ({ reason, count }));
  return [
    `${words.found({ ...counts, file: source.fileName, fiscalYear })}\n`,
    `${words.lines(lines)}\n`,
    ...findingLines(outcome, terminal),
    ...renamedLines(outcome, words),
    tableLines(files.filter(isListed).map((file) => [words.states[file.state], file.path, file.name ?? ""])),
    ...files.flatMap((file) => changeLines(file, { into, terminal })),
    keptLine(files, words),
  ].join("");
}

type Telling = { readonly into: string; readonly terminal: Pick<Terminal, "lang" | "words"> };
type ImportWords = CommandWords["imports"];

function isListed({ state }: FilePlan): boolean {
  return state !== "same";
}

function findingLines(outcome: ImportOutcome, { lang, words }: Telling["terminal"]): string[] {
  return outcome.document.findings.map(({ kind, line, program, ...said }) => {
    const id = program === undefined ? undefined : outcome.ids[program - 1]?.id;
    const where = [linePlace(outcome, line, words.imports), id].filter((part) => part !== undefined);
    return `${words.imports.finding({ kind, where, text: findingText(said, lang) })}\n`;
  });
}

function renamedLines({ document, ids }: ImportOutcome, words: ImportWords): string[] {
  return ids.flatMap(({ no, id, by, knownName }) => {
    if (by !== "near-name" && by !== "other-name") return [];
    const name = document.programs[no - 1]?.name ?? words.unnamed;
    return [`${words.matched({ id, known: knownName ?? words.unnamed, name })}\n`];
  });
}

function changeLines(file: FilePlan, { into, terminal: { words } }: Telling): string[] {
  return file.changes
    .filter((placed) => isWorthTelling(placed) && placed.change.kind !== "kept")
    .map(
      ({ change, place }) => `${join(into, file.path)}:${place.line ?? 1} ${describeChange(change, words.imports)}\n`,
    );
}

/** Hand-made texts can be many, and nothing happens to them. */
function keptLine(files: readonly FilePlan[], words: ImportWords): string {
  const kept = files.flatMap(({ changes }) => changes).filter(({ change }) => change.kind === "kept");
  return kept.length === 0 ? "" : `${words.keptEdits(kept.length)}\n`;
}
