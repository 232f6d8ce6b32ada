import { toldProblem } from "../../base/problem.ts";
import { Command, InvalidArgumentError } from "commander";
import { toldImport } from "../../api/told-import.ts";
import { localMinute } from "../../base/local-minute.ts";
import type { ImportResult } from "../../tasks/import/import-document.ts";
import type { ImportOutcome } from "../../tasks/import/import-outcome.ts";
import { type ExitCode, exitCodeFor } from "../process/exit-code.ts";
import { importLines } from "../output/import-report.ts";
import { problemLines } from "../output/problem-lines.ts";
import { type CommonOptions, documentDate, terminalFor } from "../process/settings.ts";

type ImportOptions = CommonOptions & {
  readonly into: string;
  readonly write?: boolean;
  readonly asEdition?: number;
  readonly quotations?: boolean;
  readonly who?: string;
};

/** `shiryo import`: ministry text or PDF → dataset files and a report. */
export function importCommand(setExitCode: (code: ExitCode) => void): Command {
  return new Command("import")
    .description("make dataset files from the ministry's document (PDF or text), and report what was read and what not")
    .argument("<file>", "the document: PDF, or text in UTF-8, UTF-16 or Shift_JIS")
    .requiredOption("--into <dir>", "folder of the dataset: a new one is filled, one in use is compared")
    .option("--write", "write into a folder that holds a dataset already")
    .option("--as-edition <year>", "start the edition of this fiscal year; ids are carried over", fiscalYear)
    .option("--who <name>", "your name, for the journal of a dataset in use")
    .option("--quotations", "keep the passages quoted from government strategies")
    .addHelpText("after", examples)
    .action(async (file: string, options: ImportOptions) => setExitCode(await importFile(file, options)));
}

const examples = `
Examples:
  shiryo import policy.pdf --into data
      a first dataset
  shiryo import policy-v2.pdf --into data
      what a corrected document would change
  shiryo import policy-v2.pdf --into data --write
      … and change it
  shiryo import policy-2027.pdf --into data-2027 --as-edition 2027
      next year's, with the ids of --data
`;

function fiscalYear(value: string): number {
  if (!/^(19|20)\d\d$/.test(value)) throw new InvalidArgumentError("a fiscal year is four digits, such as 2027");
  return Number(value);
}

async function importFile(file: string, options: ImportOptions): Promise<ExitCode> {
  // The importer is needed by no other command.
  const { importDocument } = await import("../../tasks/import/import-document.ts");
  const result = await importDocument({
    file,
    into: options.into,
    data: options.data,
    write: options.write ?? false,
    quotations: options.quotations ?? false,
    at: localMinute(documentDate(process.env["SOURCE_DATE_EPOCH"]) ?? new Date()),
    ...(options.asEdition === undefined ? {} : { asEdition: options.asEdition }),
    ...(options.who === undefined ? {} : { who: options.who }),
  });
  report(result, options);
  return exitCodeFor(result.problems);
}

function report({ outcome, problems }: ImportResult, options: ImportOptions): void {
  const terminal = terminalFor(options);
  if (options.json)
    return terminal.out(
      `${JSON.stringify({ ...(outcome && toldImport(outcome)), problems: problems.map((problem) => toldProblem(problem, "en")) }, null, 2)}\n`,
    );
  if (outcome !== null) terminal.out(importLines(outcome, { into: options.into }));
  for (const problem of problems) terminal.err(problemLines(problem, terminal));
  terminal.err(`${closing(outcome, options)}\n`);
}

function closing(outcome: ImportOutcome | null, { into, write }: ImportOptions): string {
  if (outcome === null) return "Nothing was written.";
  if (outcome.isWritten)
    return `Written to ${into}/. Now read ${into}/import-report.md, then: shiryo check --data ${into}`;
  return write ? "Nothing was written." : "Nothing was written: add --write to make these changes.";
}
